import { absolute, compare, decimalOf, format, multiply, quotient, subtract } from '../../../../exact/decimal.ts';
import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { placesOf } from '../interval.ts';

/** A rate is its numerator divided by its denominator, to within half of the last digit printed. */
export default defineRule({
  id: 'kpi-report/rates-equal-their-counts',
  clause: 'KR-R1',
  severity: 'error',
  since: '1.0',
  source: ['S0-34', 'S3-6', 'proposed'],
  catalogs: ['indicator'],
  item({ indicator, measure, numerator, denominator }, report, document, context) {
    if (!measure || numerator === undefined || !denominator || (measure.comparator ?? 'eq') !== 'eq') return;
    const facts = indicatorOf(indicator, document, context);
    if (facts?.calculation !== 'ratio' || facts.unit !== measure.unit) return;
    const factor = measure.unit === 'percent' ? 100 : 1;
    const places = placesOf(measure);
    const half = 0.5 / 10 ** places;
    if (Math.abs(measure.value - (factor * numerator) / denominator) < half * 0.999) return;
    const product = multiply(decimalOf(measure.value), decimalOf(denominator));
    const share = multiply(decimalOf(factor), decimalOf(numerator));
    const off = absolute(subtract(product, share));
    const allowed = multiply({ digits: 5n, places: places + 1 }, decimalOf(denominator));
    if (compare(off, allowed) > 0)
      report(['measure', 'value'], {
        indicator,
        value: measure.value,
        numerator,
        denominator,
        expected: format(quotient(share, decimalOf(denominator), places)),
      });
  },
});
