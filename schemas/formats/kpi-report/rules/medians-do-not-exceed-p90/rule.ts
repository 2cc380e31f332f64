import { defineRule } from '../../document.ts';
import { originOf } from '../effective.ts';
import { intervalOf } from '../interval.ts';

type Bound = readonly [place: number, bound: number, open: boolean, value: number] | null;
const first = (a: Bound, b: Bound): Bound => (a && b ? (a[0] < b[0] ? a : b) : (a ?? b));

/** Comparators that leave open how short a median, or how long a 90th percentile, may be. */
const openBelowOrAbove = { median: ['about', 'nearly', 'lt', 'lte'], p90: ['about', 'gt', 'gte'] };

/** The time within which half of the items arrive is not longer than that within which nine in ten do. */
export default defineRule({
  id: 'kpi-report/medians-do-not-exceed-p90',
  clause: 'KR-R14',
  severity: 'warning',
  since: '1.0',
  source: ['S0-14', 'proposed'],
  needs: ['measure', 'dimensions'],
  key(observation, document) {
    const { indicator, measure, dimensions } = observation;
    const { statistic } = dimensions;
    if (statistic !== 'median' && statistic !== 'p90') return undefined;
    if (openBelowOrAbove[statistic].includes(measure.comparator ?? 'eq')) return undefined;
    return [...originOf(observation, document, { ...dimensions, statistic: undefined }), indicator, measure.unit];
  },
  value({ measure, dimensions }, place): { median: Bound; p90: Bound } {
    const { low, lowOpen, high, highOpen } = intervalOf(measure);
    return dimensions.statistic === 'median'
      ? { median: [place, low, lowOpen, measure.value], p90: null }
      : { median: null, p90: [place, high, highOpen, measure.value] };
  },
  combine: (a, b) => ({ median: first(a.median, b.median), p90: first(a.p90, b.p90) }),
  group({ median, p90 }, report) {
    if (!median || !p90) return;
    if (median[1] > p90[1] || (median[1] === p90[1] && (median[2] || p90[2])))
      report(median[0], ['measure', 'value'], { median: median[3], p90: p90[3] });
  },
});
