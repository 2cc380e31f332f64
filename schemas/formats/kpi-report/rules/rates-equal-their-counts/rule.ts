import {
  absolute,
  compare,
  decimalOf,
  format,
  multiply,
  powerOfTen,
  quotient,
  subtract,
} from '../../../../exact/decimal.ts';
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
  needs: ['measure', 'numerator', 'denominator'],
  only: { indicator: (code, _document, context) => indicatorOf(code, context)?.calculation === 'ratio' },
  fix: ({ variant, expected }) => (variant === 'share' ? [{ op: 'replace', value: Number(expected) }] : undefined),
  item({ indicator, measure, numerator, denominator }, report, _document, context) {
    if (denominator === 0 || (measure.comparator ?? 'eq') !== 'eq') return;
    if (indicatorOf(indicator, context)?.unit !== measure.unit) return;
    const factor = measure.unit === 'percent' ? 100 : 1;
    const places = placesOf(measure);
    if (isQuotient(measure.value, places, factor * numerator, denominator)) return;
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
        ...(factor === 100 && isShare(measure.value, places, numerator, denominator) && { variant: 'share' }),
      });
  },
});

/**
 * Whether a value of so many decimal places surely is a quotient to within half of its last digit; in whole numbers, as
 * long as these are small enough to be exact.
 */
function isQuotient(value: number, places: number, over: number, under: number): boolean {
  const scale = powerOfTen(places);
  const digits = Math.round(value * scale);
  const [product, share] = [digits * under, over * scale];
  const exact = digits / scale === value && Math.abs(product) < 2 ** 52 && share < 2 ** 52;
  return exact && 2 * Math.abs(product - share) <= under;
}

/** Whether a value is the share of 1 that the counts make, as spreadsheets store percentages; shown as 87.0 %, say. */
const isShare = (value: number, places: number, over: number, under: number): boolean =>
  (places > 0 && isQuotient(value, places, over, under)) ||
  isQuotient(Number((100 * value).toFixed(places)), places, 100 * over, under);
