import { boundsOf } from '../exact/bounds.ts';
import { intervalOf, type Measure } from '../formats/kpi-report/rules/interval.ts';

/** Whether two measured values certainly differ: in unit, or by more than their rounding and their comparators allow. */
export function differ(a: Measure, b: Measure): boolean {
  if (a.unit !== b.unit) return true;
  const [one, other] = [intervalOf(a), intervalOf(b)];
  return isBelow(one, other) || isBelow(other, one);
}

const isBelow = (a: ReturnType<typeof intervalOf>, b: ReturnType<typeof intervalOf>) =>
  a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));

/** Whether a target certainly asks for less than the one before; where no direction is better, for something else. */
export function isLowered(now: Measure, before: Measure, better: unknown): boolean {
  if (now.unit !== before.unit) return true;
  const [later, earlier] = [boundsOf(now), boundsOf(before)];
  const isLess = later.high < earlier.low;
  const isMore = later.low > earlier.high;
  return better === 'higher' ? isLess : better === 'lower' ? isMore : isLess || isMore;
}
