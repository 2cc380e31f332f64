import { type CaseSet, type ConformanceCase, readCaseFile } from './case-set.ts';
import type { Implementation, Request } from './implementation.ts';
import { judgeCase } from './judge-case.ts';

/** What became of a case. */
export interface CaseResult {
  case: ConformanceCase;
  /** What differs from what it states; empty if it passed. */
  differences: string[];
  milliseconds: number;
}

/**
 * Has an implementation judge cases, as many at once as it can, and returns the results in the order of the cases.
 * @throws UsageError if the implementation cannot be run, or a document was altered.
 */
export async function runCases(
  set: CaseSet,
  cases: readonly ConformanceCase[],
  implementation: Implementation,
  tell: (done: number) => void = () => {},
): Promise<CaseResult[]> {
  const results: CaseResult[] = new Array(cases.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < cases.length) {
      const index = next++;
      const one = cases[index] as ConformanceCase;
      const start = performance.now();
      const differences = await differencesOf(one, implementation, set);
      results[index] = { case: one, differences, milliseconds: performance.now() - start };
      tell(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: implementation.atOnce ?? 1 }, work));
  } finally {
    // What one of several ends, ends all.
    next = cases.length;
    await implementation.close?.();
  }
  return results;
}

async function differencesOf(one: ConformanceCase, implementation: Implementation, set: CaseSet): Promise<string[]> {
  const request = requestOf(one);
  let report: unknown;
  try {
    report = await implementation.judge(request);
  } catch (error) {
    if ((error as Error).name === 'UsageError') throw error;
    return [String((error as Error).message)];
  }
  return judgeCase(one, report, set);
}

function requestOf({ id, document, related, policy, date }: ConformanceCase): Request {
  return {
    id,
    document: readCaseFile(document),
    related: related.map(readCaseFile),
    ...(policy && { policy: readCaseFile(policy) }),
    ...(date !== undefined && { date }),
    files: { related: related.map(({ file }) => file), ...(policy && { policy: policy.file }) },
  };
}
