import type { CaseSet, ConformanceCase } from './case-set.ts';
import { UsageError } from './exit-code.ts';
import { levelsUpTo } from './summary.ts';

/**
 * The cases of the levels up to one, and of these, where there are `prefixes`, those whose id or one of whose
 * requirements begins with one of them.
 * @throws UsageError if there is no such level, or a prefix leads to no case.
 */
export function selectCases(set: CaseSet, upTo: string, prefixes: readonly string[]): ConformanceCase[] {
  const levels = levelsUpTo(set, upTo);
  if (levels.length === 0)
    throw new UsageError(`--level: ${upTo} is none of ${set.levels.map(({ id }) => id).join(', ')}`);
  const layers = new Set(levels.map(({ layer }) => layer));
  const cases = set.cases.filter(({ layer }) => layers.has(layer));
  const begins = (prefix: string) => (one: ConformanceCase) =>
    [one.id, ...one.proves].some((id) => id.startsWith(prefix));
  for (const prefix of prefixes)
    if (!cases.some(begins(prefix))) throw new UsageError(`--only: no case or requirement begins with ${prefix}`);
  return prefixes.length === 0 ? cases : cases.filter((one) => prefixes.some((prefix) => begins(prefix)(one)));
}
