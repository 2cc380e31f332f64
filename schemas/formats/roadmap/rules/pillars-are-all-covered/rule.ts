import { defineRule } from '../../document.ts';

/** Every pillar of the frameworks stands in `pillars`, applicable or not. */
export default defineRule({
  id: 'roadmap/pillars-are-all-covered',
  clause: 'RM-R1',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-50', 'S1-10'],
  catalogs: ['framework', 'ore-pillar', 'dre-pillar'],
  document({ frameworks, pillars }, report, context) {
    const listed = new Set<string>(pillars.map(({ pillar }) => pillar));
    for (const framework of new Set(frameworks)) {
      if (typeof framework !== 'string') continue;
      const list = context.catalog('framework')?.codes.get(framework)?.attributes?.pillarList;
      const edition = typeof list === 'string' ? context.catalog(list) : undefined;
      const missing = [...(edition?.codes.keys() ?? [])].filter((code) => !listed.has(code));
      if (edition && missing.length > 0)
        report(['pillars'], { framework, missing, count: edition.codes.size, edition: edition.edition });
    }
  },
});
