import { describe, expect, test } from 'vitest';
import { spanOf } from './dates.ts';
import { isWhole, wholeMonths } from './periods.ts';

describe('isWhole', () => {
  test.each([
    ['month', '2024-02-01', '2024-02-29', true],
    ['month', '2025-02-01', '2025-02-28', true],
    ['month', '2024-02-01', '2024-02-28', false],
    ['month', '2025-03-02', '2025-03-31', false],
    ['month', '2025-03-01', '2025-04-30', false],
    ['quarter', '2025-10-01', '2025-12-31', true],
    ['quarter', '2025-02-01', '2025-04-30', false],
    ['half', '2024-07-01', '2024-12-31', true],
    ['half', '2024-04-01', '2024-09-30', false],
    ['year', '2021-01-01', '2021-12-31', true],
    ['year', '2024-07-01', '2025-06-30', false],
    ['custom', '2024-05-06', '2024-05-10', true],
  ] as const)('%s from %s to %s: %s', (kind, start, end, expected) => {
    expect(isWhole(kind, start, end)).toBe(expected);
  });
});

test.each([
  ['2025-01-01', '2025-01-31', 1],
  ['2025-01-01', '2025-01-30', 0],
  ['2024-06-01', '2024-12-31', 7],
  ['2025-01-15', '2025-03-14', 2],
  ['2025-03-01', '2025-02-01', 0],
])('whole months from %s to %s: %i', (first, last, months) => {
  expect(wholeMonths(spanOf(first)?.first ?? 0, spanOf(last)?.last ?? 0)).toBe(months);
});
