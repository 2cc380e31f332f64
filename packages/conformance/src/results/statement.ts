import type { RunOutcome } from './run-outcome.ts';

/** What an implementation may say of itself after a run; its form is `conformance/v1.0/statement.schema.json`. */
export function statementOf({ set, implementation, summary }: RunOutcome) {
  return {
    statement: 'waypost-conformance',
    implementation,
    level: summary.reached?.id ?? null,
    levels: summary.levels.map(({ level: { id }, requirements, cases, claimed }) => ({
      id,
      requirements,
      cases,
      ...(claimed && { claimed }),
    })),
    caseSet: { conformance: set.version, status: set.status, sha256: set.sha256, partial: summary.isPartial },
  };
}
