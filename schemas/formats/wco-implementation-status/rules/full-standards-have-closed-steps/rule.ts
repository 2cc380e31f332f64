import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/full-standards-have-closed-steps',
  clause: 'WI-R7',
  severity: 'error',
  since: '1.0',
  source: ['S4-19', 'S4-31'],
  document(d, report) {
    for (const [i, { code, status, steps }] of (d.standards ?? []).entries()) {
      if (status !== 'full') continue;
      for (const [k, step] of (steps ?? []).entries())
        if (step.status !== 'completed' && step.status !== 'cancelled')
          report(['standards', i, 'steps', k, 'status'], { standard: code, step: step.id, status: step.status });
    }
  },
});
