import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/tailored-support-names-its-diagnosis',
  clause: 'WI-R14',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  source: ['S4-38', 'S4-29'],
  document(d, report) {
    for (const [i, { id, kind, status, diagnostic }] of (d.capacity ?? []).entries())
      if (kind === 'TAILORED' && status !== 'cancelled' && diagnostic === undefined)
        report(['capacity', i], { measure: id });
  },
});
