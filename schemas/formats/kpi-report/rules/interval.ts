import { decimalOf } from '../../../exact/decimal.ts';
import type { Observation } from '../document.ts';

export type Measure = NonNullable<Observation['measure']>;

/** The numbers that a stated measure may mean; an open bound is not among them. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** Digits after the point as printed: stated, or those of the number's shortest form. */
export function placesOf({ value, decimals }: Measure): number {
  if (decimals !== undefined) return decimals;
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  return text.includes('e') ? decimalOf(value).places : text.length - text.indexOf('.') - 1;
}

/** Half of the last printed digit; counts are exact. */
export const roundingOf = (measure: Measure) => (measure.unit === 'count' ? 0 : 0.5 / 10 ** placesOf(measure));

/**
 * What a measure may mean: its rounding, and the room that its comparator leaves. `room` is how far «about» and
 * «nearly» may reach, as a share of the number; without it nothing can be held against them.
 */
export function intervalOf(measure: Measure, room?: number): Interval {
  const { value, valueMax = Infinity, comparator = 'eq' } = measure;
  const rounding = roundingOf(measure);
  const rough = room === undefined ? Infinity : Math.max(Math.abs(value) * room, rounding);
  const closed = (low: number, high: number) => ({
    low: clean(low),
    high: clean(high),
    lowOpen: false,
    highOpen: false,
  });
  switch (comparator) {
    case 'eq':
      return { ...closed(value - rounding, value + rounding), highOpen: rounding > 0 };
    case 'about':
      return closed(value - rough, value + rough);
    case 'nearly':
      return { ...closed(value - rough, value), highOpen: true };
    case 'range':
      return closed(value, valueMax);
    case 'gt':
      return { ...closed(value, Infinity), lowOpen: true };
    case 'gte':
      return closed(value, Infinity);
    case 'lt':
      return { ...closed(-Infinity, value), highOpen: true };
    case 'lte':
      return closed(-Infinity, value);
  }
}

/** Without the noise of binary arithmetic: 8.3 + 0.05 is 8.35. */
const clean = (bound: number) => Number(bound.toPrecision(15));

/** A measure in words that stand in every language: `> 70`, `40–45`, `87`. */
export function statedValue({ value, valueMax, comparator = 'eq' }: Measure): string {
  if (comparator === 'range') return `${value}–${valueMax ?? '…'}`;
  const signs = { eq: '', about: '≈ ', nearly: '≈ ', gt: '> ', gte: '≥ ', lt: '< ', lte: '≤ ' };
  return signs[comparator] + String(value);
}
