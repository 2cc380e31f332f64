import { leastDays, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/**
 * The last review, a control meeting or other meeting that was held, is not long past while activities are open. Silent
 * where no review or an undated one is listed: reviews may be told elsewhere.
 */
export default defineRule({
  id: 'roadmap/roadmap-is-reviewed-regularly',
  clause: 'RM-R16',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-18', 'S0-51', 'proposed'],
  document({ asOf, events = [], activities = [] }, report, { thresholds: { reviewDays } }) {
    if (activities.every(({ status }) => status === 'completed' || status === 'cancelled')) return;
    let latest: { index: number; date: string; days: number } | undefined;
    for (const [index, { kind, status, start, end, assumedYear }] of events.entries()) {
      if (status !== 'held' || (kind !== 'CONTROL' && kind !== 'MEETING')) continue;
      const date = end ?? start;
      const days = leastDays(spanOf(date, assumedYear), spanOf(asOf));
      if (date === undefined || days === undefined) return;
      if (!latest || days < latest.days) latest = { index, date, days };
    }
    if (!latest || latest.days <= reviewDays) return;
    const { index, date, days } = latest;
    report(['events', index], { date, asOf: String(asOf), days, limit: reviewDays });
  },
});
