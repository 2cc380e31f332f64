import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/legal-gaps-lead-to-amendments',
  clause: 'WI-R17',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  source: ['S4-28', 'S4-29'],
  document(d, report) {
    // A text that is drafted or further is planned, even if it is not described.
    for (const [i, { code, gap }] of (d.standards ?? []).entries())
      for (const [k, { id, kind, amendment, status = 'identified' }] of (gap?.legalChanges ?? []).entries())
        if (!amendment && status === 'identified')
          report(['standards', i, 'gap', 'legalChanges', k], { variant: kind, standard: code, change: id });
  },
});
