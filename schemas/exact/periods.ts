import { addMonths } from './dates.ts';

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Whether two days bound a whole calendar month, quarter, half-year or year. Any span is `custom`; a year that begins
 * in July is one of them.
 */
export function isWhole(kind: keyof typeof lengths | 'custom', start: string, end: string): boolean {
  if (kind === 'custom') return true;
  const last = twoDigits(start, 5) + lengths[kind] - 1;
  if (last % lengths[kind] !== 0 || !start.endsWith('-01') || !end.startsWith(start.slice(0, 5))) return false;
  return twoDigits(end, 5) === last && twoDigits(end, 8) === daysOf(Number(start.slice(0, 4)), last);
}

const twoDigits = (text: string, at: number) => 10 * (text.charCodeAt(at) - 48) + text.charCodeAt(at + 1) - 48;

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
