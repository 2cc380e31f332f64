import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf } from '../../../exact/decimal.ts';
import { intervalOf, placesOf } from './interval.ts';

const number = fc.oneof(
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(7)).map(([digits, places]) => digits / 10 ** places),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test('digits after the point are those of the shortest form', () => {
  fc.assert(fc.property(number, (value) => placesOf({ value, unit: 'percent' }) === decimalOf(value).places));
});

test('bounds are those of the number to fifteen digits', () => {
  fc.assert(
    fc.property(number, fc.nat(6), (value, decimals) => {
      const { low, high } = intervalOf({ value, unit: 'percent', decimals });
      const half = 0.5 / 10 ** decimals;
      expect([low, high]).toEqual([value - half, value + half].map((bound) => Number(bound.toPrecision(15))));
    }),
    { numRuns: 2000 },
  );
});
