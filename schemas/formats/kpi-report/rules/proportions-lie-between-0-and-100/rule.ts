import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { intervalOf, type Measure, measureAt, measures, statedValue } from '../interval.ts';

/** Shares of a whole lie between 0 and 100; so do the indices of the catalog, by their definition. */
export default defineRule({
  id: 'kpi-report/proportions-lie-between-0-and-100',
  clause: 'KR-R3',
  severity: 'error',
  since: '1.0',
  source: ['S3-8', 'public:P18', 'proposed'],
  catalogs: ['indicator'],
  only: {
    indicator(code, _document, context) {
      const { bounded = false, kind, own } = indicatorOf(code, context) ?? {};
      return bounded && (kind === 'proportion' || (kind === 'index' && !own));
    },
  },
  item(observation, report, _document, context) {
    const { indicator } = observation;
    const unit = indicatorOf(indicator, context)?.unit;
    for (const path of measures) {
      const stated = measureAt(path, observation);
      if (stated && stated.unit === unit && liesOutside(stated))
        report([...path, 'value'], { indicator, value: statedValue(stated) });
    }
  },
});

function liesOutside(stated: Measure): boolean {
  const exact = (stated.comparator ?? 'eq') === 'eq';
  const { low, high } = exact ? { low: stated.value, high: stated.value } : intervalOf(stated);
  return low > 100 || high < 0 || (stated.comparator === 'gt' && low === 100);
}
