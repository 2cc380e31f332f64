import { addMonths, certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/progress-reports-keep-their-interval',
  clause: 'WI-R11',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  source: ['S4-14', 'S4-10'],
  document(d, report) {
    const { asOf, monitoring, intent } = d;
    const now = spanOf(asOf);
    if (!monitoring || asOf === undefined || !now) return;
    const { intervalMonths: interval, reports = [] } = monitoring;
    let late = false;
    for (const [k, { id, due, sentOn }] of reports.entries())
      if (due !== undefined && sentOn === undefined && certainlyBefore(spanOf(due), now)) {
        late = true;
        report(['monitoring', 'reports', k], { variant: 'due', report: id, due, asOf });
      }
    const sent = reports.flatMap(({ sentOn }) => sentOn ?? []);
    // A day without year may be the latest one: then nothing is certain.
    if (late || interval === undefined || sent.some((date) => !spanOf(date))) return;
    const lastOf = (date: string) => spanOf(date)?.last ?? 0;
    const latest = sent.reduce<string | undefined>(
      (a, b) => (a !== undefined && lastOf(a) >= lastOf(b) ? a : b),
      undefined,
    );
    const since = spanOf(latest ?? intent?.date);
    if (since && now.first > addMonths(since.last, interval))
      report(['monitoring', 'intervalMonths'], {
        variant: latest ? 'sent' : 'none',
        since: latest ?? (intent?.date as string),
        interval,
        asOf,
      });
  },
});
