import { defineRule } from '../../document.ts';

/** An activity that has not started, if its progress is given, stands at 0 percent. */
export default defineRule({
  id: 'roadmap/activities-not-started-are-at-zero-percent',
  clause: 'RM-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-18', 'S0-62', 'proposed'],
  fix: () => [{ op: 'replace', value: 0 }],
  document({ activities = [] }, report) {
    for (const [index, { id, status, progressPct }] of activities.entries())
      if (status === 'not-started' && progressPct !== undefined && progressPct !== 0)
        report(['activities', index, 'progressPct'], { activity: id, progress: String(progressPct) });
  },
});
