import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/completed-standards-are-full',
  clause: 'WI-R7',
  severity: 'error',
  since: '1.0',
  source: ['S4-31', 'proposed'],
  document(d, report) {
    for (const [i, { code, status, completedOn }] of (d.standards ?? []).entries())
      if (completedOn !== undefined && status !== 'full')
        report(['standards', i, 'status'], { standard: code, status, completedOn });
  },
});
