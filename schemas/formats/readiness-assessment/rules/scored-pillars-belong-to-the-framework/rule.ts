import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/scored-pillars-belong-to-the-framework',
  clause: 'RA-R7',
  severity: 'warning',
  since: '1.0',
  catalogs: ['framework', 'ore-pillar', 'dre-pillar'],
  source: ['S0-10', 'S1-10', 'proposed'],
  document({ framework, scores = [] }, report, context) {
    if (typeof framework !== 'string') return;
    const frameworks = context.catalog('framework')?.codes;
    const pillarsOf = (name: string) => {
      const list = frameworks?.get(name)?.attributes?.pillarList;
      return typeof list === 'string' ? context.catalog(list)?.codes : undefined;
    };
    const own = pillarsOf(framework);
    for (const [i, { pillar }] of scores.entries()) {
      if (!own || pillar === undefined || own.has(pillar)) continue;
      // A pillar that no framework has is an unknown code, which another rule reports.
      const other = [...(frameworks?.keys() ?? [])].find((name) => pillarsOf(name)?.has(pillar));
      if (other !== undefined) report(['scores', i, 'pillar'], { pillar, framework, other });
    }
  },
});
