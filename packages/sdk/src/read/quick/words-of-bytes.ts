/**
 * Bytes that are looked for time and again, at least four of them, as words of four; the last word overlaps the one
 * before where they do not come out even.
 */
export const wordsFor = (length: number) => (length + 3) >> 2;

/** Keeps the bytes from one to before another as words, from an index of a list of words on. */
export function keepWords(words: Int32Array, index: number, view: DataView, from: number, to: number) {
  const count = wordsFor(to - from);
  for (let word = 0; word < count; word++) words[index + word] = view.getInt32(Math.min(from + 4 * word, to - 4), true);
}

/** Whether the bytes that were kept, so many, stand at an index, all of them before `to`. */
export function standsAt(words: Int32Array, index: number, length: number, view: DataView, at: number, to: number) {
  const last = at + length - 4;
  let word = index + wordsFor(length) - 1;
  if (last + 4 > to || view.getInt32(last, true) !== words[word]) return false;
  for (let from = at + 4 * (--word - index); word >= index; word--, from -= 4)
    if (view.getInt32(from, true) !== words[word]) return false;
  return true;
}
