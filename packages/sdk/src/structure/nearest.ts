import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most probably stands for; undefined where none is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let least = Math.floor(Math.max(folded.length, 3) / 3) + 1;
  for (const candidate of known) {
    const other = fold(candidate);
    if (Math.abs(folded.length - other.length) >= least) continue;
    const apart = distance(folded, other);
    const steps = apart === 2 && isSwap(folded, other) ? 1 : apart;
    if (steps < least && steps < Math.max(folded.length, other.length)) [best, least] = [candidate, steps];
  }
  return best;
}

/** Case, spaces, hyphens and underscores do not count. */
const fold = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

/** Two neighbouring letters changed over are one slip, not two. */
const isSwap = (a: string, b: string) => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
};
