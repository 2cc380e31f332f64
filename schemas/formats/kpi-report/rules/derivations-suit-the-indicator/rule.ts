import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';

/** Methods that give the right value for each way in which an indicator's values combine. */
const suitable = {
  sum: ['sum', 'estimate'],
  'ratio-of-sums': ['ratio-of-sums', 'weighted-mean', 'estimate'],
  'weighted-mean': ['weighted-mean', 'ratio-of-sums', 'estimate'],
  none: ['estimate'],
};

/** Sums are added up, rates are ratios of sums, and medians do not combine at all. */
export default defineRule({
  id: 'kpi-report/derivations-suit-the-indicator',
  clause: 'KR-R21',
  severity: 'warning',
  since: '1.0',
  source: ['S0-34', 'proposed'],
  catalogs: ['indicator'],
  needs: ['measure', 'derivation'],
  item({ indicator, derivation }, report, _document, context) {
    const aggregation = indicatorOf(indicator, context)?.aggregation;
    if (!aggregation || suitable[aggregation].includes(derivation.method)) return;
    report(['derivation', 'method'], { indicator, method: derivation.method, variant: aggregation });
  },
});
