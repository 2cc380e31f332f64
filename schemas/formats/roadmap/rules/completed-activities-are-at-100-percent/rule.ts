import { defineRule } from '../../document.ts';

/** A completed activity, if its progress is given, stands at 100 percent. */
export default defineRule({
  id: 'roadmap/completed-activities-are-at-100-percent',
  clause: 'RM-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-18', 'S0-62', 'proposed'],
  fix: () => [{ op: 'replace', value: 100 }],
  document({ activities = [] }, report) {
    for (const [index, { id, status, progressPct }] of activities.entries())
      if (status === 'completed' && progressPct !== undefined && progressPct !== 100)
        report(['activities', index, 'progressPct'], { activity: id, progress: String(progressPct) });
  },
});
