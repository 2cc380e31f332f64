import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'validation-policy/severity-changes-end-after-they-start',
  clause: 'PO-R7',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ severities = [] }, report) {
    for (const [index, { from, until }] of severities.entries())
      if (from !== undefined && until !== undefined && until < from)
        report(['severities', index, 'until'], { from, until });
  },
});
