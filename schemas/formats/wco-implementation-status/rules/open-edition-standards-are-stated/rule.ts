import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/open-edition-standards-are-stated',
  clause: 'WI-R1',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  catalogs: ['wco-standard'],
  source: ['S4-1', 'S4-14', 'public:P7'],
  document(d, report, context) {
    const list = context.catalog('wco-standard');
    if (list?.openness !== 'open') return;
    const stated = new Set(d.standards?.map(({ code }) => code));
    const missing = [...list.codes.keys()].filter((code) => !stated.has(code));
    if (missing.length > 0) report(['standards'], { missing, edition: list.edition });
  },
});
