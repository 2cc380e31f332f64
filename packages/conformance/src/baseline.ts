import { readBytes } from './case-set.ts';
import { UsageError } from './exit-code.ts';
import type { CaseResult } from './run-cases.ts';

/** Cases that are known to fail: id → why. */
export type Baseline = Record<string, string>;

/** @throws UsageError if the file is no JSON object of texts. */
export function readBaseline(file: string): Baseline {
  let baseline: unknown;
  try {
    baseline = JSON.parse(readBytes(file).toString());
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file} is not JSON`);
  }
  const isTable = typeof baseline === 'object' && baseline !== null && !Array.isArray(baseline);
  if (!isTable || Object.values(baseline as object).some((why) => typeof why !== 'string' || why === ''))
    throw new UsageError(`${file}: must be an object of case ids, each with the reason why it fails`);
  return baseline as Baseline;
}

export interface Compared {
  /** Failed, and not known to. */
  unexpected: CaseResult[];
  /** Failed, as known. */
  expected: CaseResult[];
  /** Known to fail, but passed or unknown: to be taken off the list. */
  stale: string[];
}

/** Sets results beside what is known to fail. A case that was not run is not stale, as long as there is one of that id. */
export function compareBaseline(
  results: readonly CaseResult[],
  baseline: Baseline,
  ids: ReadonlySet<string>,
): Compared {
  const failed = results.filter(({ differences }) => differences.length > 0);
  const passed = new Set(results.filter(({ differences }) => differences.length === 0).map((result) => result.case.id));
  return {
    unexpected: failed.filter((result) => !Object.hasOwn(baseline, result.case.id)),
    expected: failed.filter((result) => Object.hasOwn(baseline, result.case.id)),
    stale: Object.keys(baseline).filter((id) => passed.has(id) || !ids.has(id)),
  };
}
