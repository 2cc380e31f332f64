import { defineRule } from '../../document.ts';
import { hasBegun } from '../has-begun.ts';

export default defineRule({
  id: 'wco-implementation-status/work-rests-on-a-gap-analysis',
  clause: 'WI-R10',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  source: ['S4-28'],
  document(d, report) {
    for (const [i, standard] of (d.standards ?? []).entries()) {
      const older = standard.preexisting && standard.status === 'full';
      if (!standard.gap && !older && hasBegun(standard))
        report(['standards', i], { standard: standard.code, status: standard.status });
    }
  },
});
