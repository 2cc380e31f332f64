import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** Where nothing has begun, or nothing is to be done, no work is told of; a date of completion has a rule of its own. */
export default defineRule({
  id: 'wco-implementation-status/standards-not-begun-show-no-work',
  clause: 'WI-R20',
  severity: 'warning',
  since: '1.0',
  source: ['S4-14', 'S4-19', 'proposed'],
  document({ asOf, standards = [] }, report) {
    for (const [index, { code, status, workStart, steps = [] }] of standards.entries()) {
      if (status !== 'none' && status !== 'not-applicable') continue;
      const step = steps.find((one) => one.status === 'in-progress' || one.status === 'completed');
      const hasStarted = certainlyBefore(spanOf(workStart), spanOf(asOf));
      const work = step?.id ?? (hasStarted ? workStart : undefined);
      if (work !== undefined) report(['standards', index, 'status'], { standard: code, status, work });
    }
  },
});
