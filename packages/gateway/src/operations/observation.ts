import type { StoredObservation } from '../storage/facts.ts';

/** Columns of an observation that are called otherwise where a format draws them. */
const renamed: Readonly<Record<string, string>> = {
  from: 'periodStart',
  to: 'periodEnd',
  target: 'targetValue',
  baseline: 'baselineValue',
};

/** An observation as the contract has it: the columns that it knows, in its order, so far as there is a value. */
export function observationResource(stored: StoredObservation, columns: readonly string[]): Record<string, unknown> {
  const { row, table, ...whose } = stored;
  const known: Readonly<Record<string, unknown>> = { ...row, ...whose };
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = known[renamed[column] ?? column];
      return value === undefined ? [] : [[column, value]];
    }),
  );
}
