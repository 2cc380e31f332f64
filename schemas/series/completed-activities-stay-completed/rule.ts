import { unexplainedChanges } from '../activity-states.ts';
import { activityRule } from '../documents.ts';

/** An activity that was completed is not reopened without an amendment of the roadmap, or a note of the report. */
export default activityRule({
  id: 'series/completed-activities-stay-completed',
  clause: 'SR-R17',
  severity: 'warning',
  since: '1.0',
  source: ['S0-56', 'S0-62', 'proposed'],
  compares: [['earlier-revision', 'previous', 'roadmap']],
  document(document, report, { related }) {
    for (const { now, before } of unexplainedChanges(document, related))
      if (before.told.status === 'completed' && now.told.status !== 'completed')
        report([...now.path, 'status'], { activity: now.id, status: now.told.status });
  },
});
