import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/every-standard-is-stated',
  clause: 'WI-R1',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  catalogs: ['wco-standard'],
  source: ['S4-1', 'S4-14', 'S4-19'],
  document(d, report, context) {
    const list = context.catalog('wco-standard');
    // In an open edition the list itself is not verified: see open-edition-standards-are-stated.
    if (list?.openness !== 'closed') return;
    const stated = new Set(d.standards?.map(({ code }) => code));
    const missing = [...list.codes.keys()].filter((code) => !stated.has(code));
    if (missing.length > 0)
      report(['standards'], {
        missing,
        edition: list.edition,
        stated: list.codes.size - missing.length,
        all: list.codes.size,
      });
  },
});
