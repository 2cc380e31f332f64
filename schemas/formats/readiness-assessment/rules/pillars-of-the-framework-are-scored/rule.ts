import { defineRule } from '../../document.ts';

/** Their object is narrower than the framework: one pillar, or what was recommended last time. */
const narrow = new Set<unknown>(['STRAT-AUDIT', 'FOLLOWUP']);

export default defineRule({
  id: 'readiness-assessment/pillars-of-the-framework-are-scored',
  clause: 'RA-R7',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  catalogs: ['framework', 'ore-pillar', 'dre-pillar'],
  source: ['S0-10', 'S0-50', 'S1-10'],
  document({ kind, framework, scores = [] }, report, context) {
    if (typeof framework !== 'string' || narrow.has(kind)) return;
    const list = context.catalog('framework')?.codes.get(framework)?.attributes?.pillarList;
    const pillars = typeof list === 'string' ? context.catalog(list)?.codes : undefined;
    const scored = new Set(scores.map(({ pillar }) => pillar));
    const missing = [...(pillars?.keys() ?? [])].filter((pillar) => !scored.has(pillar));
    if (missing.length > 0) report(['scores'], { framework, missing });
  },
});
