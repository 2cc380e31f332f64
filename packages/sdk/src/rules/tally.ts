import type { GroupRule, Json, UniqueRule } from '@waypost/schemas/define/rule';

/** The table of a group rule: key → combined value. Serialises to plain JSON and merges in any order. */
export class GroupTable {
  readonly #rule: GroupRule<unknown, unknown, Json>;
  readonly values = new Map<string, Json>();

  constructor(rule: GroupRule<unknown, unknown, Json>) {
    this.#rule = rule;
  }

  add(key: string, value: Json) {
    const known = this.values.get(key);
    this.values.set(key, known === undefined ? value : this.#rule.combine(known, value));
  }

  merge(other: Iterable<readonly [string, Json]>) {
    for (const [key, value] of other) this.add(key, value);
  }
}

/** An item that has the key of an earlier one. */
export interface Duplicate {
  place: number;
  first: number;
}

/**
 * The table of a uniqueness rule in 24 bytes per item: 106 bits of the key's hash and the item's place, in one growing
 * array of numbers. Two keys of one hash are not told apart; at a hundred million items the odds are below 10⁻¹⁵.
 */
export class UniqueTable {
  readonly rule: UniqueRule<unknown, unknown>;
  #words = new Float64Array(3 * 1024);
  #size = 0;

  constructor(rule: UniqueRule<unknown, unknown>) {
    this.rule = rule;
  }

  add(key: string, place: number) {
    if (3 * (this.#size + 1) > this.#words.length) {
      const larger = new Float64Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    const [high, low] = hash106(key);
    const at = 3 * this.#size++;
    this.#words[at] = high;
    this.#words[at + 1] = low;
    this.#words[at + 2] = place;
  }

  merge(other: UniqueTable) {
    const words = new Float64Array(Math.max(this.#words.length, 3 * (this.#size + other.#size)));
    words.set(this.#words.subarray(0, 3 * this.#size));
    words.set(other.#words.subarray(0, 3 * other.#size), 3 * this.#size);
    this.#words = words;
    this.#size += other.#size;
  }

  /** Every item but the first of each key, with the place of that first one. */
  duplicates(): Duplicate[] {
    const words = this.#words;
    const order = Uint32Array.from({ length: this.#size }, (_, index) => index);
    order.sort((a, b) => compareAt(words, a, b, 0) || compareAt(words, a, b, 1) || compareAt(words, a, b, 2));
    const found: Duplicate[] = [];
    let first = 0;
    for (let i = 1; i < order.length; i++) {
      const [a, b] = [order[first] as number, order[i] as number];
      if (compareAt(words, a, b, 0) !== 0 || compareAt(words, a, b, 1) !== 0) first = i;
      else found.push({ place: words[3 * b + 2] as number, first: words[3 * a + 2] as number });
    }
    return found;
  }
}

const compareAt = (words: Float64Array, a: number, b: number, offset: number) =>
  (words[3 * a + offset] as number) - (words[3 * b + offset] as number);

/** Two 53-bit hashes of a text (cyrb53 with two seeds), each an exact number. */
function hash106(text: string): [number, number] {
  return [hash53(text, 0x9e3779b9), hash53(text, 0x85ebca6b)];
}

function hash53(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
