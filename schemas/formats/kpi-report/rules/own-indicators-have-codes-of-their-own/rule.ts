import { defineRule } from '../../document.ts';

/** An indicator defined in the report has a code that neither the catalog nor another definition uses. */
export default defineRule({
  id: 'kpi-report/own-indicators-have-codes-of-their-own',
  clause: 'KR-R4',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  catalogs: ['indicator'],
  document({ definitions = [] }, report, context) {
    const taken = new Set<string>();
    for (const [index, { code }] of definitions.entries()) {
      if (taken.has(code)) report(['definitions', index, 'code'], { code, variant: 'twice' });
      else if (context.catalog('indicator')?.codes.has(code)) report(['definitions', index, 'code'], { code });
      taken.add(code);
    }
  },
});
