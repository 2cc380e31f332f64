import { defineRule } from '../../document.ts';

/** An activity that is in progress has no actual end. */
export default defineRule({
  id: 'roadmap/activities-in-progress-have-not-ended',
  clause: 'RM-R6',
  severity: 'warning',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  document({ activities = [] }, report) {
    for (const [index, { id, status, actualEnd }] of activities.entries())
      if (status === 'in-progress' && actualEnd !== undefined)
        report(['activities', index, 'actualEnd'], { activity: id, end: actualEnd });
  },
});
