import { decimalOf, powerOfTen } from '../../../exact/decimal.ts';
import type { Observation } from '../document.ts';

export type Measure = NonNullable<Observation['measure']>;

/** The numbers that a stated measure may mean; an open bound is not among them. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** The places of the measures that an observation may have: its value, and those of its baseline and its target. */
export const measures = [['measure'], ['baseline', 'measure'], ['target', 'measure']] as const;

/** The measure at one of these places. */
export function measureAt([member]: (typeof measures)[number], observation: Observation): Measure | undefined {
  if (member === 'measure') return observation.measure;
  return (member === 'baseline' ? observation.baseline : observation.target)?.measure;
}

/** Digits after the point as printed: stated, or those of the number's shortest form. */
export function placesOf({ value, decimals }: Measure): number {
  if (decimals !== undefined) return decimals;
  // Whole tenths, hundredths and thousandths are recognised without writing them out.
  for (let places = 0, scale = 1; places <= 3; places++, scale *= 10)
    if (Math.round(value * scale) / scale === value) return places;
  return decimalOf(value).places;
}

/** Half of the last printed digit; counts are exact. */
export const roundingOf = (measure: Measure) => (measure.unit === 'count' ? 0 : 0.5 / powerOfTen(placesOf(measure)));

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
function clean(bound: number): number {
  // Most bounds are whole millionths but for that noise, and need not be written out.
  const near = Math.round(bound * 1e6) / 1e6;
  return Math.abs(near - bound) <= Math.abs(bound) * 4e-16 && Math.abs(bound) < 1e8
    ? near
    : Number(bound.toPrecision(15));
}

/** A measure in words that stand in every language: `> 70`, `40–45`, `87`. */
export function statedValue({ value, valueMax, comparator = 'eq' }: Measure): string {
  if (comparator === 'range') return `${value}–${valueMax ?? '…'}`;
  const signs = { eq: '', about: '≈ ', nearly: '≈ ', gt: '> ', gte: '≥ ', lt: '< ', lte: '≤ ' };
  return signs[comparator] + String(value);
}
