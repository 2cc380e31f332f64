import type { KeyHash } from './key-hash.ts';
import type { ValueOf } from './key-place.ts';

/** An item that has the key of an earlier one. */
export interface Duplicate {
  place: number;
  first: number;
}

/** Items of one block, as a power of two. Blocks are small: a table takes what its items need and is never copied to grow. */
const BITS = 12;
const BLOCK = 2 ** BITS;
/** Items of the first block at the start: of a small document, a whole block would cost more than all that is judged. */
const FIRST = 256;
const HIGH = 0x1_0000_0000;

/** Room for some items; the first block of a table widens to its full size once. */
interface Block {
  /** Four for each item: the three words of its key's hash, and the lower half of its place. */
  words: Uint32Array;
  /** The upper half of its place. */
  high: Uint16Array;
}

const blockOf = (items: number): Block => ({ words: new Uint32Array(4 * items), high: new Uint16Array(items) });

function widened({ words, high }: Block): Block {
  const block = blockOf(BLOCK);
  block.words.set(words);
  block.high.set(high);
  return block;
}

/**
 * The table of a uniqueness rule: for each item the 96 bits of its key's hash and its place, a whole number below 2⁴⁸,
 * in 18 bytes; up to 5 more while it is judged.
 */
export class UniqueTable {
  readonly #values: readonly ValueOf[];
  readonly #hash: KeyHash;
  readonly #blocks: Block[] = [];
  #size = 0;
  readonly #hashes = new Uint32Array(64);

  constructor({ unique }: { unique: readonly ValueOf[] }, hash: KeyHash) {
    this.#hash = hash;
    this.#values = unique;
  }

  add(item: unknown, document: unknown, place: number) {
    const { a, b, c } = this.#hash.ofValues(this.#values, item, document);
    this.#push(a, b, c, place >>> 0, place < HIGH ? 0 : Math.floor(place / HIGH));
  }

  #push(a: number, b: number, c: number, low: number, high: number) {
    const index = this.#size++ & (BLOCK - 1);
    let block = this.#blocks[this.#blocks.length - 1] as Block;
    if (index === 0) block = this.#blocks[this.#blocks.length] = blockOf(this.#blocks.length === 0 ? FIRST : BLOCK);
    else if (index === block.high.length) block = this.#blocks[0] = widened(block);
    block.words[4 * index] = a;
    block.words[4 * index + 1] = b;
    block.words[4 * index + 2] = c;
    block.words[4 * index + 3] = low;
    block.high[index] = high;
  }

  /** All of it, to be sent on: the words of every item, then the upper halves of all places. */
  bytes(): Uint8Array {
    const words = new Uint32Array(4 * this.#size);
    const high = new Uint16Array(this.#size);
    for (const [index, block] of this.#blocks.entries()) {
      const items = Math.min(BLOCK, this.#size - index * BLOCK);
      words.set(block.words.subarray(0, 4 * items), 4 * index * BLOCK);
      high.set(block.high.subarray(0, items), index * BLOCK);
    }
    const bytes = new Uint8Array(18 * this.#size);
    bytes.set(new Uint8Array(words.buffer));
    bytes.set(new Uint8Array(high.buffer), words.byteLength);
    return bytes;
  }

  /** Takes over the bytes of another table. */
  merge(bytes: Uint8Array) {
    const { buffer } = bytes.slice();
    const items = bytes.length / 18;
    const words = new Uint32Array(buffer, 0, 4 * items);
    const high = new Uint16Array(buffer, 16 * items, items);
    for (let item = 0; item < items; item++) {
      const at = 4 * item;
      const [a, b, c, low] = [words[at], words[at + 1], words[at + 2], words[at + 3]] as [
        number,
        number,
        number,
        number,
      ];
      this.#push(a, b, c, low, high[item] as number);
    }
  }

  /** Every item but the first of each key, with the place of that first one. */
  duplicates(): Duplicate[] {
    const found: Duplicate[] = [];
    for (const bucket of this.#buckets()) {
      bucket.sort((x, y) => this.#compareKeys(x, y) || this.#placeOf(x) - this.#placeOf(y));
      let first = bucket[0] as number;
      for (const item of bucket.subarray(1))
        if (this.#compareKeys(first, item) !== 0) first = item;
        else found.push({ place: this.#placeOf(item), first: this.#placeOf(first) });
    }
    return found;
  }

  /** The numbers of the items whose hashes begin alike, some eight each, as far as any two of them may be the same. */
  *#buckets(): Generator<Uint32Array> {
    const shift = 32 - Math.max(1, Math.floor(Math.log2(this.#size / 4)));
    const ends = new Uint32Array(2 ** (32 - shift) + 1);
    for (let item = 0; item < this.#size; item++) {
      const bucket = this.#word(item, 0) >>> shift;
      ends[bucket] = (ends[bucket] as number) + 1;
    }
    for (let bucket = 1; bucket < ends.length; bucket++)
      ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
    const items = new Uint32Array(this.#size);
    for (let item = 0; item < this.#size; item++) {
      const bucket = this.#word(item, 0) >>> shift;
      const end = (ends[bucket] as number) - 1;
      ends[bucket] = end;
      items[end] = item;
    }
    // What was the end of each bucket is its start by now.
    for (let bucket = 0; bucket + 1 < ends.length; bucket++) {
      const start = ends[bucket] as number;
      const end = ends[bucket + 1] as number;
      if (this.#hasAlike(items, start, end)) yield items.subarray(start, end);
    }
  }

  #hasAlike(items: Uint32Array, start: number, end: number): boolean {
    const hashes = this.#hashes;
    if (end - start > hashes.length) return true;
    for (let one = start; one < end; one++) {
      const hash = this.#word(items[one] as number, 0);
      for (let other = start; other < one; other++) if (hashes[other - start] === hash) return true;
      hashes[one - start] = hash;
    }
    return false;
  }

  #compareKeys(x: number, y: number): number {
    return (
      this.#word(x, 0) - this.#word(y, 0) || this.#word(x, 1) - this.#word(y, 1) || this.#word(x, 2) - this.#word(y, 2)
    );
  }

  #word(item: number, word: 0 | 1 | 2 | 3): number {
    return (this.#blocks[item >>> BITS] as Block).words[4 * (item & (BLOCK - 1)) + word] as number;
  }

  #placeOf(item: number): number {
    const high = (this.#blocks[item >>> BITS] as Block).high[item & (BLOCK - 1)] as number;
    return high * HIGH + this.#word(item, 3);
  }
}
