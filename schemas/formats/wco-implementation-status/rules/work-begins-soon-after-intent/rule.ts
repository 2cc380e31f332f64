import { addMonths, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';
import { declaredOn } from '../declared-intent.ts';
import { hasBegun } from '../has-begun.ts';

export default defineRule({
  id: 'wco-implementation-status/work-begins-soon-after-intent',
  clause: 'WI-R5',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S4-20', 'S4-21', 'proposed'],
  document(d, report, { thresholds }) {
    const intent = declaredOn(d);
    const [from, asOf] = [spanOf(intent), spanOf(d.asOf)];
    if (!from || !asOf || asOf.first < addMonths(from.last, thresholds.idleMonths)) return;
    // Older practices and standards that do not apply say nothing about work since the intent.
    const judged = (d.standards ?? []).filter(
      ({ status, preexisting }) => status !== 'not-applicable' && !(preexisting && status === 'full'),
    );
    const idle = judged.every(
      (standard) => (standard.status === 'none' || standard.status === 'planned') && !hasBegun(standard),
    );
    if (judged.length > 0 && idle)
      report(['standards'], { intent: intent as string, asOf: d.asOf as string, months: thresholds.idleMonths });
  },
});
