import { expect, test } from 'vitest';
import { dayMeant } from './day-meant.ts';

test.each<[number: number, day: string | undefined, why: string]>([
  [20250408, '2025-04-08', 'without hyphens'],
  [20240229, '2024-02-29', 'a leap day'],
  [20250229, undefined, 'no day of the calendar'],
  [20251308, undefined, 'no month'],
  [18250408, undefined, 'of a century in which nothing is reported'],
  [2025, undefined, 'a year'],
  [202504, undefined, 'a month'],
  [45755, '2025-04-08', 'as a spreadsheet counts'],
  [45658, '2025-01-01', 'the first day of a year'],
  [32874, '1990-01-01', 'the first day that is told'],
  [32873, undefined, 'the day before'],
  [55153, '2050-12-31', 'the last'],
  [55154, undefined, 'the day after'],
  [41231, undefined, 'perhaps 04-12-31, the zero lost'],
  [41331, '2013-02-26', 'there is no month 13'],
  [40001, '2009-07-07', 'nor a month 0'],
  [45755.5, undefined, 'with a time of day'],
  [-45755, undefined, 'below zero'],
])('%d: %s (%s)', (number, day) => expect(dayMeant(number).suggestion).toBe(day));
