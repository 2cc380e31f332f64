import type { RunOutcome } from './run-outcome.ts';
import { statementOf } from './statement.ts';

/** The results for programs: the statement, and every case with what differs. */
export function jsonOf(outcome: RunOutcome): string {
  const { results, summary, baseline, compared } = outcome;
  const cases = results.map(({ case: { id, layer, proves }, differences }) => ({
    id,
    layer,
    result: differences.length === 0 ? 'passed' : Object.hasOwn(baseline, id) ? 'expected-failure' : 'failed',
    ...(differences.length > 0 && { differences, proves }),
  }));
  const unmet = summary.levels.flatMap((level) => level.unmet);
  return `${JSON.stringify({ ...statementOf(outcome), unmet, stale: compared.stale, cases }, null, 2)}\n`;
}
