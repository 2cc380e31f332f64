import { addMonths, certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';
import { declaredOn } from '../declared-intent.ts';

export default defineRule({
  id: 'wco-implementation-status/targets-lie-in-the-window',
  clause: 'WI-R4',
  severity: 'warning',
  since: '1.0',
  source: ['S4-20', 'S4-21'],
  document(d, report, { thresholds }) {
    const { minImplementationMonths: least, maxImplementationMonths: most } = thresholds;
    const intent = declaredOn(d);
    const from = spanOf(intent);
    if (intent === undefined || from === undefined) return;
    for (const [i, { code, status, preexisting, workStart, targetEnd }] of (d.standards ?? []).entries()) {
      const target = spanOf(targetEnd);
      if (!target || preexisting || status === 'full' || status === 'not-applicable') continue;
      // A target before the work begins is an error of its own.
      if (certainlyBefore(target, spanOf(workStart))) continue;
      const early = target.last < addMonths(from.first, least);
      const late = target.first > addMonths(from.last, most);
      if (early || late)
        report(['standards', i, 'targetEnd'], {
          variant: early ? 'early' : 'late',
          standard: code,
          target: targetEnd as string,
          intent,
          least,
          most,
        });
    }
  },
});
