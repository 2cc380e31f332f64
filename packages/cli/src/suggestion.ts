import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const candidate = closest(word.toLowerCase(), known as string[]);
  return distance(word.toLowerCase(), candidate) <= Math.max(1, Math.floor(candidate.length / 3)) ||
    candidate.startsWith(word.toLowerCase())
    ? candidate
    : undefined;
}
