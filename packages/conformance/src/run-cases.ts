import { type CaseSet, type ConformanceCase, type DocumentCase, readCaseFile } from './case-set.ts';
import { gatewayRunner } from './gateway/run-gateway-case.ts';
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
  const onGateway = implementation.gateway && set.gateway && gatewayRunner(implementation.gateway, set.gateway);
  const judge = (one: ConformanceCase) =>
    'steps' in one ? (onGateway ?? noGateway)(one) : differencesOf(one, implementation, set);
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < cases.length) {
      const index = next++;
      const one = cases[index] as ConformanceCase;
      const start = performance.now();
      const differences = await judge(one).catch(asDifference);
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

const differencesOf = async (one: DocumentCase, implementation: Implementation, set: CaseSet): Promise<string[]> =>
  judgeCase(one, await implementation.judge(requestOf(one)), set);

const noGateway = async () => ['this implementation is no gateway'];

/** What fails in the course of a case is said of it; what keeps any from being run ends all. */
function asDifference(error: Error): string[] {
  if (error.name === 'UsageError') throw error;
  return [String(error.message)];
}

function requestOf({ id, document, related, policy, date }: DocumentCase): Request {
  return {
    id,
    document: readCaseFile(document),
    related: related.map(readCaseFile),
    ...(policy && { policy: readCaseFile(policy) }),
    ...(date !== undefined && { date }),
    files: { related: related.map(({ file }) => file), ...(policy && { policy: policy.file }) },
  };
}
