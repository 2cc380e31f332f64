import { addMonths, spanOf } from './dates.ts';

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Whether two days bound a whole calendar month, quarter, half-year or year. Any span is `custom`; a year that begins
 * in July is one of them.
 */
export function isWhole(kind: keyof typeof lengths | 'custom', start: string, end: string): boolean {
  if (kind === 'custom') return true;
  const months = lengths[kind];
  const first = spanOf(start)?.first;
  const last = spanOf(end)?.first;
  if (first === undefined || last === undefined) return false;
  const aligned = start.endsWith('-01') && (Number(start.slice(5, 7)) - 1) % months === 0;
  return aligned && addMonths(first, months) === last + 1;
}

/** Whole months that have passed from one day to another, both included. */
export function wholeMonths(first: number, last: number): number {
  let months = 0;
  while (addMonths(first, months + 1) <= last + 1) months++;
  return months;
}
