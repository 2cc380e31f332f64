import type { Key } from '@waypost/schemas/define/rule';

/** Words that stand for a kind of value, so that no key is made of the words of another. */
const LIST = 0x30000000;
const NUMBER = 0x20000001;
const OBJECT = 0x40000001;
const ABSENT = 0x50000001;
const NULL = 0x50000002;
const TRUE = 0x50000003;
const FALSE = 0x50000004;

/** Factors of the three words; each is odd. */
const A = 0x9e3779b1;
const B = 0x85ebca6b;
const C = 0xc2b2ae35;

/** How many texts are remembered: keys are made of the same few codes, dates and names over and over. */
const MOST_TEXTS = 1024;

/** The words of texts, worked out once; one of these serves all keys of a document. */
export class TextWords {
  /** Three for each text, and the last three for one that is not remembered. */
  readonly words = new Int32Array(3 * (MOST_TEXTS + 1));
  readonly #places = new Map<string, number>();

  /** Where the words of a text are, until another text is asked about. */
  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = 3 * Math.min(this.#places.size, MOST_TEXTS);
    this.words[place] = hashOf(text, A);
    this.words[place + 1] = hashOf(text, B);
    this.words[place + 2] = hashOf(text, C);
    if (this.#places.size < MOST_TEXTS) this.#places.set(text, place);
    return place;
  }

  isKept(place: number): boolean {
    return place < 3 * MOST_TEXTS;
  }
}

/**
 * The hash of a key in 96 bits, worked out in place, since every item has keys: `a`, `b` and `c` are those of the last
 * key. Two keys of one hash are taken for the same; among a hundred million keys the odds are below 10⁻¹².
 */
export class KeyHash {
  a = 0;
  b = 0;
  c = 0;
  readonly #texts: TextWords;
  // The texts of the key before, where the next one mostly has the same, and where their words are.
  readonly #before: string[] = [];
  readonly #places: number[] = [];
  #index = 0;

  constructor(texts: TextWords) {
    this.#texts = texts;
  }

  of(key: Key): this {
    this.#index = 0;
    this.#hash(key);
    return this;
  }

  #hash(key: Key) {
    if (typeof key === 'string') {
      const place = this.#placeOf(key);
      this.#set(this.#texts.words[place], this.#texts.words[place + 1], this.#texts.words[place + 2]);
    } else if (typeof key === 'number') {
      // No difference is made between 0 and −0.
      float[0] = key + 0;
      const [low = 0, high = 0] = halves;
      this.#set(ofNumber(low, high, A), ofNumber(low, high, B), ofNumber(low, high, C));
    } else if (typeof key !== 'object' || key === null) {
      const word = key === undefined ? ABSENT : key === null ? NULL : key ? TRUE : FALSE;
      this.#set(word, word, word);
    } else if (Array.isArray(key)) this.#list(key);
    else this.#object(key as Readonly<Record<string, Key>>);
  }

  #list(keys: readonly Key[]) {
    const { words } = this.#texts;
    let a = LIST;
    let b = LIST;
    let c = LIST;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (typeof key === 'string') {
        const place = this.#placeOf(key);
        a = mix(a, words[place] as number, A);
        b = mix(b, words[place + 1] as number, B);
        c = mix(c, words[place + 2] as number, C);
      } else if (key === undefined) {
        a = mix(a, ABSENT, A);
        b = mix(b, ABSENT, B);
        c = mix(c, ABSENT, C);
      } else {
        this.#hash(key);
        a = mix(a, this.a, A);
        b = mix(b, this.b, B);
        c = mix(c, this.c, C);
      }
    }
    this.#set(spread(a), spread(b), spread(c));
  }

  /** The sum of its members' hashes: it does not depend on their order. */
  #object(members: Readonly<Record<string, Key>>) {
    const { words } = this.#texts;
    let a = OBJECT;
    let b = OBJECT;
    let c = OBJECT;
    for (const name in members) {
      const key = members[name];
      if (key === undefined) continue;
      const place = this.#placeOf(name);
      const x = words[place] as number;
      const y = words[place + 1] as number;
      const z = words[place + 2] as number;
      if (typeof key === 'string') {
        const value = this.#placeOf(key);
        a = (a + spread(mix(x, words[value] as number, A))) | 0;
        b = (b + spread(mix(y, words[value + 1] as number, B))) | 0;
        c = (c + spread(mix(z, words[value + 2] as number, C))) | 0;
      } else {
        this.#hash(key);
        a = (a + spread(mix(x, this.a, A))) | 0;
        b = (b + spread(mix(y, this.b, B))) | 0;
        c = (c + spread(mix(z, this.c, C))) | 0;
      }
    }
    this.#set(spread(a), spread(b), spread(c));
  }

  #set(a = 0, b = 0, c = 0) {
    this.a = a;
    this.b = b;
    this.c = c;
  }

  #placeOf(text: string): number {
    const index = this.#index++;
    if (this.#before[index] === text) return this.#places[index] as number;
    const place = this.#texts.placeOf(text);
    if (this.#texts.isKept(place)) {
      this.#before[index] = text;
      this.#places[index] = place;
    }
    return place;
  }
}

const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

/** 32 bits of a text, different ones for each odd factor. */
function hashOf(text: string, factor: number) {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index), factor);
  return spread(hash ^ factor);
}

const ofNumber = (low: number, high: number, factor: number) => spread(mix(mix(NUMBER, low, factor), high, factor));

/** The order of hash and word matters. */
function mix(hash: number, word: number, factor: number) {
  const mixed = Math.imul(hash, factor) ^ word;
  return mixed ^ (mixed >>> 15);
}

/** Lets every bit reach every other one: the finalizer of MurmurHash3. */
function spread(hash: number) {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
