import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** No activity is still to do, or in progress, after its planned end; one that is suspended waits for a reason. */
export default defineRule({
  id: 'roadmap/open-activities-are-not-overdue',
  clause: 'RM-R8',
  severity: 'warning',
  since: '1.0',
  source: ['S0-18', 'S0-56', 'proposed'],
  document({ asOf, activities = [] }, report) {
    if (asOf === undefined) return;
    for (const [index, { id, status, timeliness, plannedStart, plannedEnd }] of activities.entries()) {
      if (status !== 'not-started' && status !== 'in-progress') continue;
      if (plannedEnd === undefined || !certainlyBefore(spanOf(plannedEnd), spanOf(asOf))) continue;
      // Dates the wrong way round are an error of their own, and say nothing of what is overdue.
      if (certainlyBefore(spanOf(plannedEnd), spanOf(plannedStart))) continue;
      const variant = timeliness === 'delayed' ? { variant: 'known' } : {};
      report(['activities', index, 'plannedEnd'], { activity: id, end: plannedEnd, asOf, ...variant });
    }
  },
});
