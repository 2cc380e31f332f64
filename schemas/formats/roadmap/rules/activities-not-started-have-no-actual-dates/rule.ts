import { defineRule } from '../../document.ts';

/** An activity that has not started has neither an actual start nor an actual end. */
export default defineRule({
  id: 'roadmap/activities-not-started-have-no-actual-dates',
  clause: 'RM-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  document({ activities = [] }, report) {
    for (const [index, activity] of activities.entries()) {
      if (activity.status !== 'not-started') continue;
      for (const field of ['actualStart', 'actualEnd'] as const) {
        const date = activity[field];
        if (date === undefined) continue;
        const variant = field === 'actualEnd' ? { variant: 'end' } : {};
        report(['activities', index, field], { activity: activity.id, date, ...variant });
      }
    }
  },
});
