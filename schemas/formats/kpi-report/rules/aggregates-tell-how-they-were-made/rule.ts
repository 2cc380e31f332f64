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
  only: {
    indicator(code, { derivation, relatedDocuments = [] }, context) {
      const aggregation = indicatorOf(code, context)?.aggregation;
      const isAverage = aggregation === 'ratio-of-sums' || aggregation === 'weighted-mean';
      return isAverage && !derivation && relatedDocuments.some(({ relation }) => relation === 'aggregates');
    },
  },
  item({ indicator, dimensions, derivation }, report) {
    if (!derivation && !dimensions?.operator) report([], { indicator });
  },
});
