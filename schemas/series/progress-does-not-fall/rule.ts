import { unexplainedChanges } from '../activity-states.ts';
import { activityRule } from '../documents.ts';

/** The progress of an activity does not fall without a word; for completed ones another rule asks. */
export default activityRule({
  id: 'series/progress-does-not-fall',
  clause: 'SR-R18',
  severity: 'info',
  since: '1.0',
  source: ['S0-56', 'proposed'],
  compares: [['earlier-revision', 'previous', 'roadmap']],
  document(document, report, { related }) {
    for (const { now, before } of unexplainedChanges(document, related)) {
      const [value, was] = [now.told.progressPct, before.told.progressPct];
      if (before.told.status !== 'completed' && value !== undefined && was !== undefined && value < was)
        report([...now.path, 'progressPct'], { activity: now.id, value: String(value), before: String(was) });
    }
  },
});
