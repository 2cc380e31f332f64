import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most probably stands for; undefined where none is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let least = Math.floor(Math.max(folded.length, 3) / 3) + 1;
  for (const candidate of known) {
    const steps = distance(folded, fold(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Case, spaces, hyphens and underscores do not count. */
const fold = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');
