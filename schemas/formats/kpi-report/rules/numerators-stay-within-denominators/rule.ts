import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';

/** Where an indicator is a part of a whole, the part is not larger than the whole. */
export default defineRule({
  id: 'kpi-report/numerators-stay-within-denominators',
  clause: 'KR-R2',
  severity: 'error',
  since: '1.0',
  source: ['S3-6', 'proposed'],
  catalogs: ['indicator'],
  needs: ['numerator', 'denominator'],
  only: { indicator: (code, _document, context) => indicatorOf(code, context)?.bounded === true },
  item({ indicator, numerator, denominator }, report) {
    if (numerator > denominator && denominator > 0) report(['numerator'], { indicator, numerator, denominator });
  },
});
