import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { measureAt, measures } from '../interval.ts';

/** Values, baselines and targets are in the unit of the indicator; changes in it, in points or in percent. */
export default defineRule({
  id: 'kpi-report/units-fit-the-indicator',
  clause: 'KR-R4',
  severity: 'error',
  since: '1.0',
  source: ['S4-12', 'proposed'],
  catalogs: ['indicator'],
  item(observation, report, _document, context) {
    const { indicator, change } = observation;
    const expected = indicatorOf(indicator, context)?.unit;
    if (expected === undefined) return;
    for (const path of measures) {
      const unit = measureAt(path, observation)?.unit;
      if (unit !== undefined && unit !== expected) report([...path, 'unit'], { indicator, unit, expected });
    }
    const points = expected === 'percent' ? 'percentage-point' : expected;
    if (change && change.unit !== points && change.unit !== 'percent')
      report(['change', 'unit'], { indicator, unit: change.unit, expected: points, variant: 'change' });
  },
});
