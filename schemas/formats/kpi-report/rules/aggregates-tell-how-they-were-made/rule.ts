import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';

/** A rate over several operators' reports says how it was worked out from theirs. */
export default defineRule({
  id: 'kpi-report/aggregates-tell-how-they-were-made',
  clause: 'KR-R21',
  severity: 'warning',
  since: '1.0',
  source: ['S0-34', 'S0-63', 'proposed'],
  catalogs: ['indicator'],
  needs: ['measure'],
  item({ indicator, dimensions, derivation }, report, document, context) {
    if (derivation || document.derivation || dimensions?.operator) return;
    if (!document.relatedDocuments?.some(({ relation }) => relation === 'aggregates')) return;
    const aggregation = indicatorOf(indicator, context)?.aggregation;
    if (aggregation === 'ratio-of-sums' || aggregation === 'weighted-mean') report([], { indicator });
  },
});
