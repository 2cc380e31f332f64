import { suggested } from '../../../../parts/rules/known-codes.ts';
import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';

/** Every observation is of an indicator of the catalog, or of one that the report defines. */
export default defineRule({
  id: 'kpi-report/indicators-are-defined',
  clause: 'KR-R4',
  severity: 'error',
  since: '1.0',
  source: ['S0-34', 'S4-12', 'proposed'],
  catalogs: ['indicator'],
  only: {
    indicator: (code, _document, context) =>
      context.catalog('indicator') !== undefined && indicatorOf(code, context) === undefined,
  },
  item({ indicator }, report, _document, context) {
    report(['indicator'], { indicator, ...suggested(indicator, ['indicator'], context) });
  },
});
