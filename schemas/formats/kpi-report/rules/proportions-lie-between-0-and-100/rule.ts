import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { intervalOf, statedValue } from '../interval.ts';

/** Shares of a whole lie between 0 and 100; so do the indices of the catalog, by their definition. */
export default defineRule({
  id: 'kpi-report/proportions-lie-between-0-and-100',
  clause: 'KR-R3',
  severity: 'error',
  since: '1.0',
  source: ['S3-8', 'public:P18', 'proposed'],
  catalogs: ['indicator'],
  item({ indicator, measure, baseline, target }, report, document, context) {
    const facts = indicatorOf(indicator, document, context);
    if (!facts?.bounded || !(facts.kind === 'proportion' || (facts.kind === 'index' && !facts.own))) return;
    for (const [member, stated] of [
      ['measure', measure],
      ['baseline', baseline?.measure],
      ['target', target?.measure],
    ] as const) {
      if (stated?.unit !== facts.unit) continue;
      const exact = (stated.comparator ?? 'eq') === 'eq';
      const { low, high } = exact ? { low: stated.value, high: stated.value } : intervalOf(stated);
      if (low > 100 || high < 0 || (stated.comparator === 'gt' && low === 100))
        report(member === 'measure' ? ['measure', 'value'] : [member, 'measure', 'value'], {
          indicator,
          value: statedValue(stated),
        });
    }
  },
});
