import { DEEPEST_LEVEL, FORBIDDEN_KEYS } from './limits.ts';

/** So many names are remembered. */
const MOST = 256;
/** The longest, in words of four bytes. */
const LONGEST = 8;
/** Stands for every name that is not remembered. */
const UNKNOWN = MOST;
/** Names that are not remembered are compared in pairs within an object of at most so many. */
const MOST_UNKNOWN = 64;

/**
 * The names of the members of objects as a scan comes to them. Objects of one kind mostly have their members in the same
 * order, so the name that came next the last time is compared with the bytes first; and each remembered name knows, for
 * each level, the object that had it last.
 */
export class MemberNames {
  #count = 0;
  /** Of each remembered name its bytes, as words, and how many they are. */
  readonly #words = new Int32Array(MOST * LONGEST);
  readonly #lengths = new Uint8Array(MOST);
  /** Open addressing: 0, or one more than a name. */
  readonly #slots = new Uint16Array(4 * MOST);
  readonly #hashes = new Int32Array(MOST);
  /** What came next after each name; then, what came first in an object that was the value of each. */
  readonly #next = new Int16Array(2 * (MOST + 1)).fill(-1);
  // Of each level:
  readonly #place = new Int16Array(DEEPEST_LEVEL + 1);
  readonly #holder = new Int16Array(DEEPEST_LEVEL + 1);
  readonly #isObject = new Uint8Array(DEEPEST_LEVEL + 1);
  readonly #object = new Int32Array(DEEPEST_LEVEL + 1);
  readonly #seen = new Int32Array((DEEPEST_LEVEL + 1) * MOST);
  readonly #unknown = new Int32Array((DEEPEST_LEVEL + 1) * MOST_UNKNOWN);
  readonly #unknownCounts = new Uint8Array(DEEPEST_LEVEL + 1);
  #objects = 0;

  /** To be called before a text, in which so many objects and arrays are open: makes room for its names. */
  begin(level: number) {
    this.#isObject[level] = 0;
    this.#holder[level] = UNKNOWN;
    if (this.#count < MOST) return;
    this.#count = 0;
    this.#slots.fill(0);
    this.#next.fill(-1);
  }

  /** An object begins at a level, or an array. */
  open(depth: number, isObject: boolean) {
    const around = depth - 1;
    const holder = (this.#isObject[around] === 1 ? this.#place[around] : this.#holder[around]) as number;
    this.#holder[depth] = holder;
    this.#isObject[depth] = isObject ? 1 : 0;
    if (!isObject) return;
    this.#place[depth] = UNKNOWN + 1 + holder;
    this.#object[depth] = ++this.#objects;
    this.#unknownCounts[depth] = 0;
  }

  /** Whether what is innermost at a level is an object. */
  isInObject(depth: number): boolean {
    return this.#isObject[depth] === 1;
  }

  /** The index behind the closing quote, if the name that came next the last time stands here; else −1. */
  guess(depth: number, bytes: Uint8Array, view: DataView, at: number, to: number): number {
    const name = this.#next[this.#place[depth] as number] as number;
    if (name < 0) return -1;
    const end = at + (this.#lengths[name] as number);
    // A word is read, of which the name may be one byte.
    if (end + 4 > to || bytes[end] !== 0x22) return -1;
    let word = name * LONGEST;
    let from = at;
    for (; from + 4 <= end; from += 4) if (view.getInt32(from, true) !== this.#words[word++]) return -1;
    if (from < end && (view.getInt32(from, true) ^ (this.#words[word] as number)) << (8 * (from + 4 - end)) !== 0)
      return -1;
    this.#place[depth] = name;
    return end + 1;
  }

  /** After a right guess: whether the innermost object has the name for the first time. */
  isNewGuess(depth: number): boolean {
    return this.#isNew(depth, this.#place[depth] as number);
  }

  /**
   * Adds a name to the innermost object; false if it may stand there already, be forbidden, or be one too many. Only
   * plain ones, of which nothing is to be said, are remembered.
   */
  add(depth: number, bytes: Uint8Array, start: number, end: number, isPlain: boolean): boolean {
    const hash = hashOf(bytes, start, end);
    if (FORBIDDEN.includes(hash)) return false;
    const place = this.#place[depth] as number;
    const name = isPlain && end - start <= 4 * LONGEST ? this.#find(hash, bytes, start, end) : UNKNOWN;
    this.#place[depth] = name;
    if (name !== UNKNOWN) {
      this.#next[place] = name;
      return this.#isNew(depth, name);
    }
    const count = this.#unknownCounts[depth] as number;
    if (count === MOST_UNKNOWN) return false;
    const first = depth * MOST_UNKNOWN;
    for (let i = first; i < first + count; i++) if (this.#unknown[i] === hash) return false;
    this.#unknown[first + count] = hash;
    this.#unknownCounts[depth] = count + 1;
    return true;
  }

  #isNew(depth: number, name: number): boolean {
    const slot = depth * MOST + name;
    const object = this.#object[depth] as number;
    if (this.#seen[slot] === object) return false;
    this.#seen[slot] = object;
    return true;
  }

  /** A name by its bytes, which is remembered from now on; two of one hash are taken for the same. */
  #find(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      const name = (this.#slots[slot] as number) - 1;
      if (this.#hashes[name] === hash) return name;
    }
    if (this.#count === MOST) return UNKNOWN;
    const name = this.#count++;
    this.#slots[slot] = name + 1;
    this.#hashes[name] = hash;
    this.#lengths[name] = end - start;
    this.#words.fill(0, name * LONGEST, (name + 1) * LONGEST);
    for (let at = start; at < end; at++) {
      const word = name * LONGEST + ((at - start) >> 2);
      this.#words[word] = (this.#words[word] as number) | ((bytes[at] as number) << (8 * ((at - start) & 3)));
    }
    return name;
  }
}

/** FNV-1a, 32 bits. Two names with one hash only send the text to the exact pass. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash;
}

const FORBIDDEN = FORBIDDEN_KEYS.map((key) => {
  const bytes = new TextEncoder().encode(key);
  return hashOf(bytes, 0, bytes.length);
});
