import type { CaseSet, Level, Requirement } from './case-set.ts';
import { isByRule } from './claimed-rules.ts';
import type { Implementation } from './implementation.ts';
import type { CaseResult } from './run-cases.ts';

export interface LevelSummary {
  level: Level;
  cases: { total: number; passed: number };
  requirements: { total: number; met: number; notTestable: number };
  /** Ids of requirements that a failed case proves unmet. */
  unmet: string[];
  /** The rules of this level that the implementation claims, where it does not claim all. */
  claimed?: string[];
}

export interface Summary {
  levels: LevelSummary[];
  /** The highest level of which, and of those before it, every requirement is met and every case passed. */
  reached: Level | undefined;
  /** Whether only some cases were run; then no level is reached. */
  isPartial: boolean;
}

/** What the results say of the levels up to the one that was asked for. */
export function summarize(set: CaseSet, results: readonly CaseResult[], upTo: string, isPartial: boolean): Summary {
  const failed = new Set(results.filter(({ differences }) => differences.length > 0).map((result) => result.case.id));
  const unmetBy = new Set(
    results.filter((result) => failed.has(result.case.id)).flatMap((result) => result.case.proves),
  );
  const levels = levelsUpTo(set, upTo).map((level): LevelSummary => {
    const own = results.filter((result) => result.case.layer === level.layer);
    const required = set.requirements.filter((one) => one.level === level.id);
    const testable = required.filter(({ notTestable }) => notTestable === undefined);
    const isClaimed = ({ id }: Requirement) => !set.claimed || !isByRule(level) || set.claimed.has(id);
    const unmet = testable.filter(({ id }) => unmetBy.has(id)).map(({ id }) => id);
    return {
      level,
      cases: { total: own.length, passed: own.filter((result) => !failed.has(result.case.id)).length },
      requirements: {
        total: required.length,
        met: testable.filter(isClaimed).length - unmet.length,
        notTestable: required.length - testable.length,
      },
      unmet,
      ...(set.claimed && isByRule(level) && { claimed: required.filter(isClaimed).map(({ id }) => id) }),
    };
  });
  const firstMissed = levels.findIndex(
    // A level that demands nothing yet is not reached either.
    ({ cases, requirements: { total, met, notTestable } }) =>
      total === 0 || met < total - notTestable || cases.passed < cases.total,
  );
  const reached = levels.at(firstMissed < 0 ? -1 : firstMissed - 1);
  return { levels, reached: isPartial || firstMissed === 0 ? undefined : reached?.level, isPartial };
}

/** The highest level that demands anything; of what is no gateway, the highest that judges documents. */
export const highestLevel = ({ levels, requirements }: CaseSet, { gateway }: Pick<Implementation, 'gateway'> = {}) =>
  (
    levels.findLast((one) => (gateway || !isOfGateways(one)) && requirements.some(({ level }) => level === one.id)) ??
    (levels.at(-1) as Level)
  ).id;

/** Whether a level is about what comes of requests, not about what is found in documents. */
export const isOfGateways = ({ matches }: Level) => matches.includes('answers');

/** A level and those before it; none if there is no such level. */
export const levelsUpTo = ({ levels }: CaseSet, id: string) =>
  levels.slice(0, levels.findIndex((level) => level.id === id) + 1);
