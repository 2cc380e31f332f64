import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';

/** Values, baselines and targets are in the unit of the indicator; changes in it, in points or in percent. */
export default defineRule({
  id: 'kpi-report/units-fit-the-indicator',
  clause: 'KR-R4',
  severity: 'error',
  since: '1.0',
  source: ['S4-12', 'proposed'],
  catalogs: ['indicator'],
  item({ indicator, measure, baseline, target, change }, report, document, context) {
    const expected = indicatorOf(indicator, document, context)?.unit;
    if (expected === undefined) return;
    if (measure && measure.unit !== expected) report(['measure', 'unit'], { indicator, unit: measure.unit, expected });
    if (baseline && baseline.measure.unit !== expected)
      report(['baseline', 'measure', 'unit'], { indicator, unit: baseline.measure.unit, expected });
    if (target && target.measure.unit !== expected)
      report(['target', 'measure', 'unit'], { indicator, unit: target.measure.unit, expected });
    const points = expected === 'percent' ? 'percentage-point' : expected;
    if (change && change.unit !== points && change.unit !== 'percent')
      report(['change', 'unit'], { indicator, unit: change.unit, expected: points, variant: 'change' });
  },
});
