import type { Indicator } from './effective.ts';
import { intervalOf, type Measure } from './interval.ts';

/**
 * Whether a value surely reaches its target, surely does not, or may do either; undefined where it cannot be judged:
 * units differ, no direction is better, or the target is vague or points the other way.
 */
export function againstTarget(
  value: Measure,
  target: Measure,
  better: Indicator['better'],
  room?: number,
): 'reached' | 'not-reached' | 'unsettled' | undefined {
  const comparator = target.comparator ?? 'eq';
  const fitting = better === 'higher' ? ['eq', 'gt', 'gte', 'range'] : ['eq', 'lt', 'lte', 'range'];
  if (better === 'none' || value.unit !== target.unit || !fitting.includes(comparator)) return undefined;
  const sign = better === 'higher' ? 1 : -1;
  const { low, high, lowOpen, highOpen } = intervalOf(value, room);
  const [worst, worstOpen, best, bestOpen] =
    sign > 0 ? [low, lowOpen, high, highOpen] : [-high, highOpen, -low, lowOpen];
  const ends = [target.value, comparator === 'range' ? (target.valueMax ?? target.value) : target.value];
  const [first, last] = ends.map((end) => end * sign).sort((a, b) => a - b) as [number, number];
  const strict = comparator === 'gt' || comparator === 'lt';
  if (strict ? worst > last || (worst === last && worstOpen) : worst >= last) return 'reached';
  if (strict ? best <= first : best < first || (best === first && bestOpen)) return 'not-reached';
  return 'unsettled';
}
