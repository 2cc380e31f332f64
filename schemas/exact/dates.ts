/** Days since 1970-01-01, by the Gregorian calendar. */
export type Day = number;

/** The days that a date may mean: one for a full date, more for a month, quarter or year. */
export interface Span {
  first: Day;
  last: Day;
}

/** The number of a day; months past December are of the next year, and day 0 is the last of the month before. */
function day(year: number, month: number, date: number): Day {
  // Counted from March, so that a leap day is the last of its year.
  const since = 12 * year + month - 3;
  const y = Math.floor(since / 12);
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + Math.floor((153 * (since - 12 * y) + 2) / 5) + date - 719_469;
}

/**
 * The span of a partial date (`2025`, `2025-Q3`, `2025-03`, `2025-03-31`). A day without year (`--04-07`) has one only
 * if a year is assumed; without, undefined: it is never compared.
 */
export function spanOf(date: string | undefined, assumedYear?: number): Span | undefined {
  if (date === undefined) return undefined;
  if (date.startsWith('--')) return assumedYear === undefined ? undefined : spanOf(`${assumedYear}${date.slice(1)}`);
  const year = digitsAt(date, 0, 4);
  if (date.length === 4) return { first: day(year, 1, 1), last: day(year, 12, 31) };
  if (date[5] === 'Q') {
    const month = digitsAt(date, 6, 7) * 3 - 2;
    return { first: day(year, month, 1), last: day(year, month + 3, 0) };
  }
  const month = digitsAt(date, 5, 7);
  if (date.length === 7) return { first: day(year, month, 1), last: day(year, month + 1, 0) };
  const exact = day(year, month, digitsAt(date, 8, 10));
  return { first: exact, last: exact };
}

/** The number that the digits from one place up to another make; faster than to cut them out and take them as a number. */
export function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = 10 * number + text.charCodeAt(at) - 48;
  return number;
}

/** A day as an exact date. */
export const dateOf = (at: Day): string => new Date(at * 86_400_000).toISOString().slice(0, 10);

/** Whether `a` certainly lies before `b`: no day it may mean is a day of `b` or later. Silent on what is unknown. */
export const certainlyBefore = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.last < b.first;

/** Fewest days from `a` to `b` that the dates allow; undefined where one is unknown. */
export const leastDays = (a: Span | undefined, b: Span | undefined): number | undefined =>
  a && b ? b.first - a.last : undefined;

/** The first day after which `months` months have passed since a day. */
export function addMonths(start: Day, months: number): Day {
  const date = new Date(start * 86_400_000);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return (
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastOfMonth)) / 86_400_000
  );
}
