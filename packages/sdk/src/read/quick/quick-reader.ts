import { FORBIDDEN_KEYS } from '../limits.ts';
import { EXACT_LENGTH } from '../number.ts';
import { plainEnd, viewOf } from '../plain-end.ts';
import { type Extent, Scanner } from '../scan.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isBlank,
  LINE_FEED,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  POINT,
  QUOTE,
  SPACE,
  ZERO,
} from '../tokens.ts';
import { LONGEST_KNOWN, SHORTEST_KNOWN } from './known-texts.ts';
import { Memory } from './memory.ts';
import { following, type Place, type Sequence } from './place.ts';
import { slice } from './slice.ts';
import { keepWords, standsAt, wordsFor } from './words-of-bytes.ts';

/** Deeper values are left to others. */
const DEEPEST = 32;
/** So many sequences of members are remembered that follow the same one. */
const MOST_FOLLOWING = 32;

const POWERS = Array.from({ length: EXACT_LENGTH }, (_, exponent) => 10 ** exponent);
const NEEDS_PARSING = /[\\\p{Cc}]/u;
const UNDECODED = '\ufffd';

/**
 * Reads objects that are like those before them, in one pass and in a fraction of the time of `JSON.parse`. It gives
 * the value that `JSON.parse` gives, of a text that the scan finds clean; or it is not sure, and gives undefined: what
 * is wrong with a text, if anything, is for others to say.
 */
export class QuickReader {
  #bytes: Uint8Array = new Uint8Array(0);
  #view = viewOf(this.#bytes);
  #scanner = new Scanner(this.#bytes);
  #to = 0;
  #at = 0;
  /** Whether line feeds may stand between tokens; where not, they end the line. */
  #mayBreak = false;
  readonly #memory: Memory;

  constructor(memory = new Memory()) {
    this.#memory = memory;
  }

  /** The index behind what was read last: the end of the line or of the value that was asked for. */
  get end(): number {
    return this.#at;
  }

  /** The object that begins at an index, all of it before `to`; undefined where it is not sure. */
  read(bytes: Uint8Array, from: number, to: number, extent: Exclude<Extent, 'all'>): object | undefined {
    if (this.#bytes !== bytes) {
      this.#bytes = bytes;
      this.#view = viewOf(bytes);
      this.#scanner = new Scanner(bytes);
    }
    if (bytes[from] !== OPEN_BRACE || this.#memory.isPausing()) return undefined;
    this.#at = from;
    this.#to = to;
    this.#mayBreak = extent === 'value';
    const object = this.#object(this.#memory.root);
    return extent === 'value' || this.#token() === LINE_FEED ? object : undefined;
  }

  #value(place: Place): unknown {
    const byte = this.#bytes[this.#at] as number;
    if (byte === QUOTE) return this.#text(place);
    if (byte === OPEN_BRACE) return this.#object(place);
    if (byte === OPEN_BRACKET) return this.#list(place);
    return byte === MINUS || (byte >= ZERO && byte < COLON) ? this.#number() : this.#word();
  }

  #object(place: Place): object | undefined {
    const object = new place.NewObject();
    this.#at++;
    if (this.#token() === CLOSE_BRACE) {
      this.#at++;
      return object;
    }
    if (place.depth > DEEPEST) return undefined;
    let sequence: Sequence | undefined = place.start;
    for (;;) {
      sequence = this.#next(sequence);
      if (sequence === undefined) return undefined;
      if ((this.#bytes[this.#at] as number) <= SPACE) this.#token();
      const value = this.#value(sequence.place);
      if (value === undefined) return undefined;
      object[sequence.name] = value;
      const byte = this.#token();
      this.#at++;
      if (byte === CLOSE_BRACE) return object;
      if (byte !== COMMA) return undefined;
      this.#token();
    }
  }

  /** The members up to the next one, its name and colon included. */
  #next(sequence: Sequence): Sequence | undefined {
    const { last } = sequence;
    if (last !== undefined && this.#isNext(last)) return last;
    for (let index = 0; index < sequence.next.length; index++) {
      const next = sequence.next[index] as Sequence;
      if (!this.#isNext(next)) continue;
      sequence.last = next;
      return next;
    }
    return this.#new(sequence);
  }

  #isNext({ literal, length }: Sequence): boolean {
    if (!standsAt(literal, 0, length, this.#view, this.#at, this.#to)) return false;
    this.#at += length;
    return true;
  }

  #new(sequence: Sequence): Sequence | undefined {
    const from = this.#at;
    const end = plainEnd(this.#bytes, this.#view, from + 1, this.#to);
    if (this.#bytes[from] !== QUOTE || end + 1 >= this.#to) return undefined;
    if (this.#bytes[end] !== QUOTE || this.#bytes[end + 1] !== COLON || end === from + 1) return undefined;
    if (!this.#memory.hasRoom() || sequence.next.length === MOST_FOLLOWING) return undefined;
    const name = slice(this.#bytes, from + 1, end);
    if (FORBIDDEN_KEYS.includes(name)) return undefined;
    this.#at = end + 2;
    const length = end + 2 - from;
    const literal = new Int32Array(wordsFor(length));
    keepWords(literal, 0, this.#view, from, end + 2);
    return following(sequence, name, literal, length);
  }

  #list(place: Place): unknown[] | undefined {
    const list: unknown[] = [];
    this.#at++;
    if (this.#token() === CLOSE_BRACKET) {
      this.#at++;
      return list;
    }
    if (place.depth > DEEPEST) return undefined;
    for (;;) {
      const value = this.#value(place.items);
      if (value === undefined) return undefined;
      list.push(value);
      const byte = this.#token();
      this.#at++;
      if (byte === CLOSE_BRACKET) return list;
      if (byte !== COMMA) return undefined;
      this.#token();
    }
  }

  #text({ texts }: Place): string | undefined {
    const from = this.#at;
    const view = this.#view;
    const again = texts.again(view, from, this.#to);
    if (again > 0) {
      this.#at = from + again;
      return texts.last;
    }
    const end = plainEnd(this.#bytes, view, from + 1, this.#to);
    if (end === this.#to) return undefined;
    if (this.#bytes[end] !== QUOTE) return this.#otherText();
    const behind = end + 1;
    const length = behind - from;
    this.#at = behind;
    return length >= SHORTEST_KNOWN && length <= LONGEST_KNOWN
      ? texts.of(this.#bytes, view, from, behind)
      : slice(this.#bytes, from + 1, end);
  }

  /** A text with escapes or other characters than those of ASCII. */
  #otherText(): string | undefined {
    const from = this.#at;
    const verdict = this.#scanner.scan(from, this.#to, 0, 'value');
    if (verdict !== 'clean' || this.#scanner.end < 0) return undefined;
    this.#at = this.#scanner.end;
    const literal = slice(this.#bytes, from, this.#at);
    if (literal.includes(UNDECODED)) return undefined;
    return NEEDS_PARSING.test(literal) ? parsed(literal) : literal.slice(1, -1);
  }

  /** A number so short that no digit is lost: a whole number, divided by a power of ten at most once. */
  #number(): number | undefined {
    const bytes = this.#bytes;
    const from = this.#at;
    const isNegative = bytes[from] === MINUS;
    const first = isNegative ? from + 1 : from;
    const longest = Math.min(this.#to, from + EXACT_LENGTH + 1);
    let at = first;
    let point = -1;
    let value = 0;
    for (; at < longest; at++) {
      const byte = bytes[at] as number;
      if (byte >= ZERO && byte < COLON) value = 10 * value + byte - ZERO;
      else if (byte === POINT && point < 0) point = at;
      else break;
    }
    const whole = (point < 0 ? at : point) - first;
    const isWellFormed = whole > 0 && point !== at - 1 && (whole === 1 || bytes[first] !== ZERO);
    // What follows is checked by whoever goes on: behind a number stands no letter, sign or second point.
    if (!isWellFormed || at === longest) return undefined;
    this.#at = at;
    if (point >= 0) value /= POWERS[at - 1 - point] as number;
    return isNegative ? -value : value;
  }

  #word(): boolean | null | undefined {
    const from = this.#at;
    if (from + 5 > this.#to) return undefined;
    const word = this.#view.getInt32(from, true);
    this.#at = word === FALS ? from + 5 : from + 4;
    if (word === TRUE) return true;
    if (word === NULL) return null;
    return word === FALS && this.#bytes[from + 4] === 0x65 ? false : undefined;
  }

  /** The next byte that is no blank; 0 at the end. */
  #token(): number {
    const bytes = this.#bytes;
    for (; this.#at < this.#to; this.#at++) {
      const byte = bytes[this.#at] as number;
      if (!isBlank(byte) || (byte === LINE_FEED && !this.#mayBreak)) return byte;
    }
    return 0;
  }
}

function parsed(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}

const wordOf = (text: string) => viewOf(new TextEncoder().encode(text)).getInt32(0, true);
const [TRUE, NULL, FALS] = [wordOf('true'), wordOf('null'), wordOf('fals')];
