import { absolute, compare, decimalOf, format, subtract, sum } from '../../../../exact/decimal.ts';
import { defineRule } from '../../document.ts';
import { type Measure, placesOf, roundingOf } from '../interval.ts';

const isExact = ({ comparator = 'eq' }: Measure) => comparator === 'eq';
/** Half of the last digit printed; none for counts, which are exact. */
const allowanceOf = (measure: Measure) =>
  measure.unit === 'count' ? decimalOf(0) : { digits: 5n, places: placesOf(measure) + 1 };

/** A change is the value less the baseline, to within the rounding of all three. */
export default defineRule({
  id: 'kpi-report/changes-equal-value-minus-baseline',
  clause: 'KR-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  fix: ({ expected }) => [{ op: 'replace', value: Number(expected) }],
  needs: ['measure', 'baseline', 'change'],
  item({ indicator, measure, baseline, change, seriesBreak: broken }, report) {
    if (broken) return;
    const stated = [measure, baseline.measure, change];
    const unit = measure.unit === 'percent' ? 'percentage-point' : measure.unit;
    if (!stated.every(isExact) || baseline.measure.unit !== measure.unit || change.unit !== unit) return;
    const allowed = roundingOf(measure) + roundingOf(baseline.measure) + roundingOf(change);
    const rough = Math.abs(change.value - (measure.value - baseline.measure.value));
    if (rough <= allowed * 0.999) return;
    const expected = subtract(decimalOf(measure.value), decimalOf(baseline.measure.value));
    const off = absolute(subtract(decimalOf(change.value), expected));
    if (compare(off, sum(stated.map(allowanceOf))) > 0)
      report(['change', 'value'], {
        indicator,
        change: change.value,
        value: measure.value,
        baseline: baseline.measure.value,
        expected: format(expected),
      });
  },
});
