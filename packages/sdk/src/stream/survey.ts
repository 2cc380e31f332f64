import { CLOSE_BRACKET, COLON, COMMA, isBlank, OPEN_BRACE, OPEN_BRACKET, QUOTE } from '../read/tokens.ts';
import type { ByteWindow } from './byte-window.ts';
import type { Anchor, Failure, Gap, Layout } from './layout.ts';
import { ValueEnd } from './value-end.ts';

/** So many rows of items are told apart at most. */
const MOST_ROWS = 4096;
/** So many bytes before a mistake are enough to show what stands around it. */
const AROUND = 128;

interface SurveyOptions {
  most: number;
  isCollection(name: string): boolean;
  listEnd?: number | undefined;
}

/**
 * Finds out how a JSON document lies in a source: cuts out every list at the top that bears the name of a collection, item
 * by item. Nothing is parsed; where something stands that cannot stand there, the survey ends, and whoever reads the
 * header or the items will find what is wrong.
 */
export class Survey {
  readonly #window: ByteWindow;
  readonly #most: number;
  readonly #isCollection: (name: string) => boolean;
  #listEnd: number | undefined;
  readonly #value = new ValueEnd();
  readonly #gaps: Gap[] = [];
  readonly #start: number;
  #header = new Uint8Array(4096);
  #length = 0;
  #collection: string | undefined;
  #long: Failure['long'];
  #isForetold = false;

  /**
   * The window stands at the first byte of the document; neither the header nor an item may exceed `most` bytes. Where it
   * is known at which offset the first list ends, its items are not looked at.
   */
  constructor(window: ByteWindow, { most, isCollection, listEnd }: SurveyOptions) {
    this.#window = window;
    this.#most = most;
    this.#isCollection = isCollection;
    this.#listEnd = listEnd;
    this.#start = window.offset;
  }

  async layout(): Promise<Layout> {
    const isRegular = (await this.#members()) && (await this.#rest());
    const layout: Layout = {
      encoding: 'json',
      start: this.#start,
      header: this.#header.subarray(0, this.#length),
      collection: this.#collection,
      gaps: this.#gaps,
      ...(this.#isForetold && { isForetold: true }),
    };
    if (isRegular) return layout;
    const gap = this.#gaps.length - 1;
    const anchor = this.#gaps[gap]?.last ?? { offset: this.#start, index: 0 };
    return { ...layout, failure: { gap, anchor, ...(this.#long && { long: this.#long }) } };
  }

  /** The members of the document; false if it ended in the middle, or something cannot stand where it does. */
  async #members(): Promise<boolean> {
    if ((await this.#next()) !== OPEN_BRACE) return this.#take(0);
    if (!(await this.#take(1))) return false;
    for (;;) {
      if ((await this.#next()) !== QUOTE) return this.#take(0);
      const name = await this.#takeValue();
      if (name === undefined || (await this.#next()) !== COLON || !(await this.#take(1))) return false;
      if ((await this.#next()) === OPEN_BRACKET && this.#isCollection(nameOf(name))) {
        this.#collection = nameOf(name);
        if (!(await this.#cut()) || !(await this.#take(1))) return false;
      } else if ((await this.#takeValue()) === undefined) return false;
      if ((await this.#next()) !== COMMA) return this.#take(0);
      if (!(await this.#take(1))) return false;
    }
  }

  /** What is left, whatever it is: mostly a bracket and blanks. */
  async #rest(): Promise<boolean> {
    for (;;) {
      if (!(await this.#take(this.#window.end - this.#window.at))) return false;
      if (!(await this.#window.more())) return true;
    }
  }

  /** Takes blanks into the header; gives the byte behind them, which is not taken. */
  async #next(): Promise<number | undefined> {
    const window = this.#window;
    for (;;) {
      let at = window.at;
      while (at < window.end && isBlank(window.bytes[at])) at++;
      if (!(await this.#take(at - window.at))) return undefined;
      if (at < window.end) return window.bytes[window.at];
      if (!(await window.more())) return undefined;
    }
  }

  /** Takes a value into the header and gives its bytes. */
  async #takeValue(): Promise<Uint8Array | undefined> {
    const window = this.#window;
    const from = this.#length;
    this.#value.begin();
    for (;;) {
      const end = this.#value.find(window.bytes, window.at, window.end);
      if (!(await this.#take((end < 0 ? window.end : end) - window.at))) return undefined;
      if (end >= 0) return this.#length > from ? this.#header.subarray(from, this.#length) : undefined;
      if (!(await window.more())) return undefined;
    }
  }

  /** Takes bytes into the header; false if it gets too long. */
  async #take(bytes: number): Promise<boolean> {
    const window = this.#window;
    const length = this.#length + bytes;
    if (length > this.#most) {
      this.#long = { offset: window.offset + this.#most - this.#length };
      return false;
    }
    if (length > this.#header.length) {
      const longer = new Uint8Array(Math.max(length, 2 * this.#header.length));
      longer.set(this.#header.subarray(0, this.#length));
      this.#header = longer;
    }
    this.#header.set(window.bytes.subarray(window.at, window.at + bytes), this.#length);
    this.#length = length;
    window.at += bytes;
    return true;
  }

  /** Cuts out the items of a list, its brackets not. */
  async #cut(): Promise<boolean> {
    if (!(await this.#take(1))) return false;
    const window = this.#window;
    const first = { offset: window.offset, index: 0 };
    const gap: Gap = { at: this.#length, from: first.offset, to: first.offset, items: 0, last: first, rows: [first] };
    this.#gaps.push(gap);
    if (this.#listEnd !== undefined && this.#listEnd >= gap.from) return this.#skipList(gap, this.#listEnd);
    let next = first;
    // In bytes: how long a row is at least, and where the last one begins.
    let row = 1;
    let lastRow = first.offset;
    let byte = this.#ahead() ?? (await this.#skip());
    while (byte !== CLOSE_BRACKET) {
      const item: Anchor = { offset: window.offset, index: gap.items };
      if (item.offset - next.offset >= AROUND) [gap.last, next] = [next, item];
      if (item.offset - lastRow >= row) {
        gap.rows.push(item);
        lastRow = item.offset;
        if (gap.rows.length >= MOST_ROWS) row = thinned(gap.rows);
      }
      // Waiting takes longer than looking, so it is only waited where the window ends.
      this.#value.begin();
      const end = this.#value.find(window.bytes, window.at, window.end);
      if (end === window.at || (end < 0 && !(await this.#skipOn(item)))) return false;
      if (end >= 0) window.at = end;
      gap.items++;
      gap.to = window.offset;
      byte = this.#ahead() ?? (await this.#skip());
      if (byte === COMMA) {
        window.at++;
        byte = this.#ahead() ?? (await this.#skip());
        if (byte === CLOSE_BRACKET) return false;
      } else if (byte !== CLOSE_BRACKET) return false;
    }
    gap.to = window.offset;
    return true;
  }

  /** Goes to where a list should end. */
  async #skipList(gap: Gap, end: number): Promise<boolean> {
    this.#listEnd = undefined;
    this.#isForetold = true;
    gap.to = end;
    await this.#window.skipTo(end);
    return (await this.#skip()) === CLOSE_BRACKET;
  }

  /** The next byte that is no blank; undefined if the window ends before. */
  #ahead(): number | undefined {
    const window = this.#window;
    while (window.at < window.end) {
      const byte = window.bytes[window.at];
      if (!isBlank(byte)) return byte;
      window.at++;
    }
    return undefined;
  }

  async #skip(): Promise<number | undefined> {
    while (await this.#window.more()) {
      const byte = this.#ahead();
      if (byte !== undefined) return byte;
    }
    return undefined;
  }

  /** Skips the rest of a value that goes on behind the window; false if it never ends, or too late. */
  async #skipOn(item: Anchor): Promise<boolean> {
    const window = this.#window;
    const isLong = () => window.offset - item.offset > this.#most;
    window.at = window.end;
    while (!isLong() && (await window.more())) {
      const end = this.#value.find(window.bytes, window.at, window.end);
      window.at = end < 0 ? window.end : end;
      if (end >= 0 && !isLong()) return true;
    }
    if (isLong()) this.#long = item;
    return false;
  }
}

/** Leaves every other row, and gives how long a row is on average. */
function thinned(rows: Anchor[]): number {
  for (let at = 1; 2 * at < rows.length; at++) rows[at] = rows[2 * at] as Anchor;
  rows.length = Math.ceil(rows.length / 2);
  const [first, last] = [rows[0] as Anchor, rows.at(-1) as Anchor];
  return (last.offset - first.offset) / rows.length;
}

/** The name that a string literal stands for. */
function nameOf(literal: Uint8Array): string {
  try {
    return JSON.parse(new TextDecoder().decode(literal));
  } catch {
    return '';
  }
}
