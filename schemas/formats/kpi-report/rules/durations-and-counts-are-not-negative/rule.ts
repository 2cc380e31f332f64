import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { intervalOf, type Measure, measureAt, measures, statedValue } from '../interval.ts';

/** Nothing takes less than no time, and nothing is counted less than zero times. */
export default defineRule({
  id: 'kpi-report/durations-and-counts-are-not-negative',
  clause: 'KR-R14',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  catalogs: ['indicator'],
  only: {
    indicator(code, _document, context) {
      const kind = indicatorOf(code, context)?.kind;
      return kind === 'duration' || kind === 'count';
    },
  },
  item(observation, report) {
    const { indicator } = observation;
    for (const path of measures) {
      const stated = measureAt(path, observation);
      if (stated && isNegative(stated)) report([...path, 'value'], { indicator, value: statedValue(stated) });
    }
  },
});

const isNegative = (measure: Measure) =>
  measure.value < 0 && ((measure.comparator ?? 'eq') === 'eq' || intervalOf(measure).high < 0);
