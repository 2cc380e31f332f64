import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { intervalOf, statedValue } from '../interval.ts';

/** Nothing takes less than no time, and nothing is counted less than zero times. */
export default defineRule({
  id: 'kpi-report/durations-and-counts-are-not-negative',
  clause: 'KR-R14',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  catalogs: ['indicator'],
  item({ indicator, measure, baseline, target }, report, document, context) {
    const kind = indicatorOf(indicator, document, context)?.kind;
    if (kind !== 'duration' && kind !== 'count') return;
    if (measure && isNegative(measure)) report(['measure', 'value'], { indicator, value: statedValue(measure) });
    for (const [member, part] of [
      ['baseline', baseline],
      ['target', target],
    ] as const)
      if (part && isNegative(part.measure))
        report([member, 'measure', 'value'], { indicator, value: statedValue(part.measure) });
  },
});

const isNegative = (measure: Parameters<typeof intervalOf>[0]) =>
  measure.value < 0 && ((measure.comparator ?? 'eq') === 'eq' || intervalOf(measure).high < 0);
