import { expect, test } from 'vitest';
import { spanOf } from './dates.ts';

const digits = (number: number, length = 2) => String(number).padStart(length, '0');
const dayOf = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;

test('spans of all months, quarters and years of five centuries end where the calendar says', () => {
  for (let year = 1800; year < 2300; year++) {
    expect(spanOf(digits(year, 4))).toEqual({ first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) });
    for (let month = 1; month <= 12; month++) {
      const [text, last] = [`${digits(year, 4)}-${digits(month)}`, dayOf(year, month + 1, 0)];
      expect(spanOf(text)).toEqual({ first: dayOf(year, month, 1), last });
      expect(spanOf(`${text}-17`)?.first).toBe(dayOf(year, month, 17));
      const quarter = { first: dayOf(year, month - 2, 1), last };
      if (month % 3 === 0) expect(spanOf(`${digits(year, 4)}-Q${month / 3}`)).toEqual(quarter);
    }
  }
});
