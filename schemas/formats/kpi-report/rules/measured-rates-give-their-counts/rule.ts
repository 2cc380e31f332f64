import { defineRule } from '../../document.ts';
import { basisOf, indicatorOf } from '../effective.ts';

/** A rate that was measured comes with its numerator and denominator. */
export default defineRule({
  id: 'kpi-report/measured-rates-give-their-counts',
  clause: 'KR-R23',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  source: ['S0-34', 'proposed'],
  catalogs: ['indicator'],
  needs: ['measure'],
  item(observation, report, document, context) {
    const { indicator, numerator, denominator } = observation;
    if (numerator !== undefined && denominator !== undefined) return;
    if (basisOf(observation, document) !== 'measured') return;
    if (indicatorOf(indicator, context)?.calculation === 'ratio') report([], { indicator });
  },
});
