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
  only: { indicator: (code, _document, context) => indicatorOf(code, context)?.calculation === 'ratio' },
  item(observation, report, document) {
    const { indicator, numerator, denominator } = observation;
    if (numerator !== undefined && denominator !== undefined) return;
    if (basisOf(observation, document) === 'measured') report([], { indicator });
  },
});
