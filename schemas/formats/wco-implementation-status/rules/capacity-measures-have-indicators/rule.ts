import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/capacity-measures-have-indicators',
  clause: 'WI-R16',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S4-40'],
  document(d, report) {
    for (const [i, { id, status, indicators }] of (d.capacity ?? []).entries())
      if (status !== 'cancelled' && !indicators?.length) report(['capacity', i], { measure: id });
  },
});
