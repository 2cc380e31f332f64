import { visitsOf, Walk } from '../rules/visit.ts';
import type { Outline } from '../structure/compiled.ts';

/** Two independent hashes of a text, 32 bits each. */
function hash(text: string, into: Uint32Array) {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  // 0 and 0 is a free place.
  into[0] = a | 1;
  into[1] = b ^ text.length;
}

/**
 * The ids of a document whose items come one by one: those of the header as they are, those of items as hashes of 63
 * bits, 16 to 32 bytes each. It takes items in any number of passes: what is asked about an item that comes later is only
 * known by the next one.
 */
export class Identities extends Set<string> {
  readonly #collect: (item: unknown) => void;
  readonly #words = new Uint32Array(2);
  #slots = new Uint32Array(2 * 64);
  #count = 0;
  /** Whether an id was asked for that no item seen so far has. */
  #hasMissed = false;

  constructor(header: ReadonlySet<string>, outline: Outline, itemPart: string) {
    super(header);
    const visits = visitsOf([{ part: 'LocalId' }], outline)(itemPart);
    const walk = new Walk<{ part: string }>({
      seeCode: () => true,
      seePart: (id) => {
        if (typeof id === 'string') this.#add(id);
      },
    });
    this.#collect = (item) => {
      if (typeof item === 'object' && item !== null) walk.inside(item as Record<string, unknown>, visits);
    };
  }

  override has(id: string): boolean {
    if (super.has(id)) return true;
    hash(id, this.#words);
    const slots = this.#slots;
    const isKnown = slots[this.#slotOf(this.#words[0] as number, this.#words[1] as number)] !== 0;
    if (!isKnown) this.#hasMissed = true;
    return isKnown;
  }

  /** The hashes, two words each. */
  table(): Uint32Array {
    const words = new Uint32Array(2 * this.#count);
    let at = 0;
    for (let slot = 0; slot < this.#slots.length; slot += 2)
      if (this.#slots[slot] !== 0) {
        words[at++] = this.#slots[slot] as number;
        words[at++] = this.#slots[slot + 1] as number;
      }
    return words;
  }

  /** Takes over the table of other items, and whether one of them asked for an id that was not there. */
  merge(table: Uint32Array, hasMissed = false) {
    this.#hasMissed ||= hasMissed;
    for (let at = 0; at + 1 < table.length; at += 2) this.#put(table[at] as number, table[at + 1] as number);
  }

  /** Whether an id was asked for that was not there, yet. */
  get hasMissed(): boolean {
    return this.#hasMissed;
  }

  /** Whether something may have been answered too early: then all has to be judged again. */
  get isInDoubt(): boolean {
    return this.#hasMissed && this.#count > 0;
  }

  /** Takes the ids of an item. */
  take(item: unknown) {
    this.#collect(item);
  }

  /** From now on nothing is missing. */
  complete() {
    this.#hasMissed = false;
  }

  #add(id: string) {
    hash(id, this.#words);
    this.#put(this.#words[0] as number, this.#words[1] as number);
  }

  #put(a: number, b: number) {
    const slot = this.#slotOf(a, b);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = a;
    this.#slots[slot + 1] = b;
    this.#count++;
    if (4 * this.#count > this.#slots.length) this.#widen();
  }

  /** Where a hash is, or the free place where it belongs. */
  #slotOf(a: number, b: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = (b << 1) & last; ; slot = (slot + 2) & last)
      if (slots[slot] === 0 || (slots[slot] === a && slots[slot + 1] === b)) return slot;
  }

  #widen() {
    const before = this.#slots;
    this.#slots = new Uint32Array(2 * before.length);
    this.#count = 0;
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot] !== 0) this.#put(before[slot] as number, before[slot + 1] as number);
  }
}
