import { asciiSlice } from './slice.ts';
import { keepWords, standsAt, wordsFor } from './words-of-bytes.ts';

/** How many bytes the literals may have that are remembered; longer ones are seldom met again. */
export const SHORTEST_KNOWN = 4;
export const LONGEST_KNOWN = 40;
/** So many are remembered, each until another needs its slot. */
const SLOTS = 64;
const WORDS = wordsFor(LONGEST_KNOWN);
const NONE = new Int32Array(0);

/**
 * The short texts that stood in one place before, by their literals. Codes, dates and units come again and again: none of
 * them is made twice.
 */
export class KnownTexts {
  /** Of the literal in each slot its bytes, how many they are, and its text. */
  #words = NONE;
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #texts: string[] = [];
  /** The slot of the literal that stood here last. */
  #last = 0;

  /** How many bytes the literal has that stood here last, if it stands here again; else 0. */
  again(view: DataView, at: number, to: number): number {
    const slot = this.#last;
    const length = this.#lengths[slot] as number;
    return length > 0 && standsAt(this.#words, slot * WORDS, length, view, at, to) ? length : 0;
  }

  /** The text that stood here last. */
  get last(): string {
    return this.#texts[this.#last] as string;
  }

  /** The text of a literal, from quote to behind quote, which is ASCII without escapes and of a length to be remembered. */
  of(bytes: Uint8Array, view: DataView, from: number, to: number): string {
    if (this.#words === NONE) {
      this.#words = new Int32Array(SLOTS * WORDS);
      for (let slot = 0; slot < SLOTS; slot++) this.#texts.push('');
    }
    const slot = slotOf(view, from, to);
    this.#last = slot;
    const words = slot * WORDS;
    const length = to - from;
    if (this.#lengths[slot] !== length || !standsAt(this.#words, words, length, view, from, to)) {
      keepWords(this.#words, words, view, from, to);
      this.#lengths[slot] = length;
      this.#texts[slot] = asciiSlice(bytes, from + 1, to - 1);
    }
    return this.#texts[slot] as string;
  }
}

function slotOf(view: DataView, from: number, to: number): number {
  let hash = view.getInt32(to - 4, true);
  for (let at = from; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
