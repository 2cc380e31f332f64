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
  item({ indicator }, report, _document, context) {
    if (context.catalog('indicator') && !indicatorOf(indicator, context)) report(['indicator'], { indicator });
  },
});
