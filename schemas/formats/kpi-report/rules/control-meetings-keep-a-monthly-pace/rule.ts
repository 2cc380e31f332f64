import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { wholeMonths } from '../../../../exact/periods.ts';
import { defineRule } from '../../document.ts';
import { intervalOf } from '../interval.ts';

/**
 * As many control meetings are held as whole months have passed: since the period began, or since they were first
 * counted. Silent where the report tells of none.
 */
export default defineRule({
  id: 'kpi-report/control-meetings-keep-a-monthly-pace',
  clause: 'KR-R18',
  severity: 'info',
  since: '1.0',
  source: ['S0-51', 'S0-55'],
  profiles: ['operator', 'programme-progress'],
  document({ events = [], period, asOf }, report) {
    const meetings = events.filter(({ kind, status }) => kind === 'CONTROL' && status === 'held');
    const window = { first: spanOf(period?.start)?.first, last: spanOf(period?.end)?.last };
    if (meetings.length === 0 || window.first === undefined || window.last === undefined) return;
    const known = spanOf(asOf)?.first ?? window.last;
    const first = Math.max(window.first, ...meetings.map(({ since }) => (since ? (spanOf(since)?.last ?? -1) + 1 : 0)));
    const last = Math.min(window.last, known);
    let held = 0;
    for (const { start, end, assumedYear, occurrences } of meetings) {
      const began = spanOf(start, assumedYear);
      const ended = spanOf(end, assumedYear) ?? began;
      if (certainlyBefore(ended, { first, last }) || certainlyBefore({ first, last }, began)) continue;
      held += occurrences ? intervalOf(occurrences).high : 1;
    }
    const months = wholeMonths(first, last);
    if (held < months) report(['events', events.indexOf(meetings[0] as (typeof events)[number])], { held, months });
  },
});
