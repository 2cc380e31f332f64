import { certainlyBefore, spanOf } from '../../exact/dates.ts';
import { documentIdOf, keyOf, statesIn } from '../activity-states.ts';
import { activityRule, documentsOf, isInForce } from '../documents.ts';

/** An activity said to have ended was not still found open by a mission after that day. */
export default activityRule({
  id: 'series/completed-activities-were-not-found-open',
  clause: 'SR-R28',
  severity: 'warning',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  compares: ['readiness-assessment'],
  document(document, report, { related }) {
    const states = statesIn(document);
    for (const assessment of documentsOf('readiness-assessment', related).filter(isInForce)) {
      const seen = assessment.mission?.start ?? assessment.asOf;
      for (const { activity, verified } of assessment.activityChecks ?? []) {
        const now = states.get(keyOf(documentIdOf(assessment, activity.document) ?? '', activity.id));
        const { status, actualEnd } = now?.told ?? {};
        if (now && status === 'completed' && actualEnd !== undefined && verified.status !== 'completed')
          if (seen !== undefined && certainlyBefore(spanOf(actualEnd), spanOf(seen)))
            report([...now.path, 'actualEnd'], {
              activity: now.id,
              date: actualEnd,
              found: verified.status,
              seen,
              document: assessment.documentId,
            });
      }
    }
  },
});
