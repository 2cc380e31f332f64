import type { Json, Key, Rule } from '@waypost/schemas/define/rule';
import type { KeyHash } from './key-hash.ts';

/** All groups of a table: of each the three words of the hash of its key, and what its items amount to so far. */
export interface Groups {
  keys: Int32Array;
  values: readonly Json[];
}

/** The table of a group rule: key → combined value. Its groups merge in any order. */
export class GroupTable {
  readonly #hash: KeyHash;
  readonly #combine: (a: Json, b: Json) => Json;
  readonly #none: Json[];
  /** Three words for each group. */
  #keys = new Int32Array(3 * 8);
  readonly #values: Json[] = [];
  /** Open addressing: 0, or one more than the number of a group. */
  #slots = new Uint32Array(16);
  /** The group of the item before, if its key is a text: one text for all is what groups a whole report. */
  #last: { text: string; group: number } | undefined;

  constructor({ combine, none }: Extract<Rule, { combine: unknown }>, hash: KeyHash) {
    this.#hash = hash;
    this.#combine = combine;
    this.#none = none === undefined ? [] : [none];
  }

  add(key: Key, value: Json) {
    if (this.#last !== undefined && this.#last.text === key) {
      this.#combineInto(this.#last.group, value);
      return;
    }
    const { a, b, c } = this.#hash.of(key);
    const group = this.#put(a, b, c, value);
    if (typeof key === 'string') this.#last = { text: key, group };
  }

  #combineInto(group: number, value: Json) {
    this.#values[group] = this.#combine(this.#values[group] as Json, value);
  }

  /** The number of the group that the value is in now. */
  #put(a: number, b: number, c: number, value: Json): number {
    const slot = this.#slotOf(a, b, c);
    const known = (this.#slots[slot] as number) - 1;
    if (known >= 0) {
      this.#combineInto(known, value);
      return known;
    }
    const group = this.#values.push(value) - 1;
    if (3 * group === this.#keys.length) this.#lengthen();
    this.#keys[3 * group] = a;
    this.#keys[3 * group + 1] = b;
    this.#keys[3 * group + 2] = c;
    this.#slots[slot] = group + 1;
    if (2 * this.#values.length > this.#slots.length) this.#widen();
    return group;
  }

  /** What is to be judged, once all items are in. */
  values(): Iterable<Json> {
    return this.#values.length > 0 ? this.#values : this.#none;
  }

  groups(): Groups {
    return { keys: this.#keys.slice(0, 3 * this.#values.length), values: this.#values };
  }

  merge({ keys, values }: Groups) {
    let at = 0;
    for (const value of values) this.#put(keys[at++] as number, keys[at++] as number, keys[at++] as number, value);
  }

  /** The slot of a group, or the free one where it belongs. */
  #slotOf(a: number, b: number, c: number): number {
    const slots = this.#slots;
    const keys = this.#keys;
    for (let slot = a & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const group = (slots[slot] as number) - 1;
      if (group < 0) return slot;
      if (keys[3 * group] === a && keys[3 * group + 1] === b && keys[3 * group + 2] === c) return slot;
    }
  }

  #lengthen() {
    const keys = new Int32Array(3 * Math.ceil((this.#keys.length / 3) * 1.5));
    keys.set(this.#keys);
    this.#keys = keys;
  }

  #widen() {
    this.#slots = new Uint32Array(4 * this.#slots.length);
    for (let group = 0; group < this.#values.length; group++) {
      const at = 3 * group;
      const slot = this.#slotOf(this.#keys[at] as number, this.#keys[at + 1] as number, this.#keys[at + 2] as number);
      this.#slots[slot] = group + 1;
    }
  }
}
