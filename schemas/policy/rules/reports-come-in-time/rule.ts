import { dateOf, spanOf } from '../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** Of a first revision only: a report that is corrected later was not late. */
export default defineRule({
  id: 'policy/reports-come-in-time',
  clause: 'PO-R2',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  source: ['S0-51', 'proposed'],
  document({ issuedOn, period, revision }, report, { policy: { dueDays } }) {
    const [end, issued] = [spanOf(period?.end), spanOf(issuedOn)];
    if (dueDays === undefined || revision !== 1 || !end || !issued) return;
    const due = end.last + dueDays;
    if (issued.first > due)
      report(['issuedOn'], {
        issuedOn: issuedOn as string,
        end: period?.end as string,
        due: dateOf(due),
        days: dueDays,
      });
  },
});
