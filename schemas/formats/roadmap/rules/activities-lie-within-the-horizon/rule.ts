import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** Planned dates lie within the horizon of the roadmap. */
export default defineRule({
  id: 'roadmap/activities-lie-within-the-horizon',
  clause: 'RM-R2',
  severity: 'warning',
  since: '1.0',
  source: ['S0-4', 'S0-19', 'proposed'],
  document({ activities = [], horizon }, report) {
    if (!horizon) return;
    const [start, end] = [spanOf(horizon.start), spanOf(horizon.end)];
    for (const [index, activity] of activities.entries()) {
      if (activity.status === 'cancelled') continue;
      for (const field of ['plannedStart', 'plannedEnd'] as const) {
        const date = spanOf(activity[field]);
        const args = { activity: activity.id, date: String(activity[field]), start: horizon.start, end: horizon.end };
        if (certainlyBefore(date, start)) report(['activities', index, field], args);
        else if (certainlyBefore(end, date)) report(['activities', index, field], { ...args, variant: 'after' });
      }
    }
  },
});
