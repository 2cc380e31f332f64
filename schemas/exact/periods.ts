import { addMonths, digitsAt } from './dates.ts';

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Whether two days bound a whole calendar month, quarter, half-year or year. Any span is `custom`; a year that begins
 * in July is one of them.
 */
export function isWhole(kind: keyof typeof lengths | 'custom', start: string, end: string): boolean {
  if (kind === 'custom') return true;
  const last = digitsAt(start, 5, 7) + lengths[kind] - 1;
  if (last % lengths[kind] !== 0 || !start.endsWith('-01') || !end.startsWith(start.slice(0, 5))) return false;
  return digitsAt(end, 5, 7) === last && digitsAt(end, 8, 10) === daysOf(digitsAt(start, 0, 4), last);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole months that have passed from one day to another, both included. */
export function wholeMonths(first: number, last: number): number {
  let months = 0;
  while (addMonths(first, months + 1) <= last + 1) months++;
  return months;
}
