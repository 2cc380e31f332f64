import type { FindingArguments } from '../finding.ts';

/**
 * What is said of a number where a date is due: the day that it stands for, written without hyphens (20250408) or as
 * spreadsheets count days (45755). Nothing where it may be something else, too.
 */
export function dayMeant(number: number): FindingArguments {
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(number));
  if (compact) {
    const suggestion = compact.slice(1).join('-');
    return isDay(suggestion) ? { variant: 'compact-date', suggestion } : {};
  }
  const isSerial =
    Number.isInteger(number) && number >= FIRST && number <= LAST && !/^.(?:0[1-9]|1[0-2])/.test(`${number}`);
  return isSerial ? { variant: 'serial-date', value: number, suggestion: dateOf(number - EPOCH) } : {};
}

/** 1970-01-01, as spreadsheets count days. */
const EPOCH = 25_569;
/** 1990-01-01 and 2050-12-31; with a month in the middle (40125) it may also be a day whose zero in front was lost. */
const [FIRST, LAST] = [32_874, 55_153];

const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const isDay = (text: string) => {
  const day = Date.parse(text);
  return !Number.isNaN(day) && dateOf(day / 86_400_000) === text;
};
