/** A calendar date without time, as the standard writes it: `2026-01-31`. */
const written = (month: number, day: number) => new Date(Date.UTC(0, month, day)).toISOString().slice(0, 10);

const lengths = { month: 1, quarter: 3, half: 6, year: 12 };
export type PeriodKind = keyof typeof lengths;
export const periodKinds = Object.keys(lengths) as PeriodKind[];

/** First and last day of the last whole calendar period before a day; months of the day count from 0. */
export function lastPeriod(kind: PeriodKind, year: number, month: number): { start: string; end: string } {
  const length = lengths[kind];
  // Counted in months since the year 1900, where `Date` counts from too.
  const current = Math.floor(((year - 1900) * 12 + month) / length) * length;
  return { start: written(current - length, 1), end: written(current, 0) };
}
