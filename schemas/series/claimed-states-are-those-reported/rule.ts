import { documentIdOf, keyOf, statesIn } from '../activity-states.ts';
import { assessmentRule, documentsOf } from '../documents.ts';

/** What an operator is said to claim of an activity is what its roadmap or one of its reports says. */
export default assessmentRule({
  id: 'series/claimed-states-are-those-reported',
  clause: 'SR-R27',
  severity: 'warning',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  compares: [['roadmap', 'kpi-report']],
  document({ activityChecks = [], relatedDocuments = [] }, report, { related }) {
    const tellings = [...documentsOf('roadmap', related), ...documentsOf('kpi-report', related)].map(statesIn);
    for (const [index, { activity, claimed }] of activityChecks.entries()) {
      const roadmap = documentIdOf({ relatedDocuments }, activity.document);
      const told = tellings.flatMap((states) => states.get(keyOf(roadmap ?? '', activity.id))?.told ?? []);
      if (told.length === 0) continue;
      const path = ['activityChecks', index, 'claimed'];
      const sameStatus = told.filter(({ status }) => status === claimed.status);
      const { progressPct } = claimed;
      if (sameStatus.length === 0)
        report([...path, 'status'], {
          activity: activity.id,
          claimed: claimed.status,
          told: [...new Set(told.map(({ status }) => status))],
        });
      else if (progressPct !== undefined && sameStatus.every((it) => (it.progressPct ?? progressPct) !== progressPct))
        report([...path, 'progressPct'], {
          activity: activity.id,
          claimed: String(progressPct),
          told: [...new Set(sameStatus.map((it) => String(it.progressPct)))],
          variant: 'progress',
        });
    }
  },
});
