import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/completion-dates-have-passed',
  clause: 'WI-R7',
  severity: 'error',
  since: '1.0',
  source: ['S4-14', 'S4-31'],
  document(d, report) {
    const { asOf } = d;
    if (asOf === undefined) return;
    for (const [i, { code, status, completedOn }] of (d.standards ?? []).entries())
      if (status === 'full' && completedOn !== undefined && certainlyBefore(spanOf(asOf), spanOf(completedOn)))
        report(['standards', i, 'completedOn'], { standard: code, completedOn, asOf });
  },
});
