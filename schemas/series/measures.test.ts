import { describe, expect, test } from 'vitest';
import { differ, isLowered } from './measures.ts';

const percent = (value: number, more = {}) => ({ value, unit: 'percent' as const, ...more });
const count = (value: number) => ({ value, unit: 'count' as const });

describe('differ', () => {
  test.each([
    ['the same', percent(61), percent(61), false],
    ['more exact', percent(61), percent(61.2), false],
    ['more exact, and beyond the rounding', percent(61), percent(61.6), true],
    ['printed with its zero', percent(61, { decimals: 1 }), percent(61.2), true],
    ['another number', percent(61), percent(58), true],
    ['counts are exact', count(176), count(177), true],
    ['another unit', percent(61), count(61), true],
    ['«environ 61 %» settles nothing', percent(61, { comparator: 'about' }), percent(20), false],
    ['«plus de 70 %» and 75', percent(70, { comparator: 'gt' }), percent(75), false],
    ['«plus de 70 %» and 65', percent(70, { comparator: 'gt' }), percent(65), true],
    [
      '«plus de 70 %» and just 70',
      percent(70, { comparator: 'gt', decimals: 2 }),
      { ...count(70), unit: 'percent' },
      false,
    ],
    ['a range and what lies in it', percent(60, { comparator: 'range', valueMax: 70 }), percent(65), false],
  ] as const)('%s', (_, a, b, expected) => expect([differ(a, b), differ(b, a)]).toEqual([expected, expected]));
});

describe('isLowered', () => {
  test.each([
    ['higher', 85, 90, true],
    ['higher', 90, 85, false],
    ['higher', 90, 90, false],
    ['lower', 30, 24, true],
    ['lower', 24, 30, false],
    ['none', 24, 30, true],
    ['none', 30, 24, true],
    ['none', 30, 30, false],
    [undefined, 24, 30, true],
  ] as const)('where %s is better, %i after %i: %s', (better, now, before, expected) =>
    expect(isLowered(percent(now), percent(before), better)).toBe(expected),
  );

  test('a target in another unit is another target', () =>
    expect(isLowered(count(90), percent(85), 'higher')).toBe(true));

  test('«au moins 85 %» is no less than 85 %', () =>
    expect(isLowered(percent(85, { comparator: 'gte' }), percent(85), 'higher')).toBe(false));
});
