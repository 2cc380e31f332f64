import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/principles-match-their-standards',
  clause: 'WI-R2',
  severity: 'error',
  since: '1.0',
  catalogs: ['wco-standard'],
  source: ['public:P7', 'public:P5'],
  fix: ({ expected = '' }) => [{ op: 'replace', value: expected }],
  document(d, report, context) {
    const list = context.catalog('wco-standard');
    // Where the list is open, the principle of a standard is not certain.
    if (list?.openness !== 'closed') return;
    for (const [i, { code, principle }] of (d.standards ?? []).entries()) {
      const expected = list.codes.get(code)?.parent;
      if (principle !== undefined && expected !== undefined && principle !== expected)
        report(['standards', i, 'principle'], { standard: code, principle, expected });
    }
  },
});
