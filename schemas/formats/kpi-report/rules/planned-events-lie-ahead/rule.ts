import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** An event that was over by the date the report speaks of is no longer planned: it was held, postponed or cancelled. */
export default defineRule({
  id: 'kpi-report/planned-events-lie-ahead',
  clause: 'KR-R22',
  severity: 'warning',
  since: '1.0',
  source: ['S0-33'],
  document({ events = [], asOf }, report) {
    for (const [index, { id, status, start, end, assumedYear }] of events.entries()) {
      const date = end ?? start;
      if (status === 'planned' && date !== undefined && certainlyBefore(spanOf(date, assumedYear), spanOf(asOf)))
        report(['events', index, 'status'], { event: id, date, asOf: asOf as string });
    }
  },
});
