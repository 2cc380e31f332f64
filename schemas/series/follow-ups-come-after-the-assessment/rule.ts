import { certainlyBefore, spanOf } from '../../exact/dates.ts';
import { assessmentRule, documentOf } from '../documents.ts';

/** What became of a recommendation is established after the assessment that made it. */
export default assessmentRule({
  id: 'series/follow-ups-come-after-the-assessment',
  clause: 'SR-R29',
  severity: 'error',
  since: '1.0',
  source: ['S1-45', 'proposed'],
  compares: ['readiness-assessment'],
  document({ followUps = [] }, report, { related }) {
    for (const [index, { recommendation, date }] of followUps.entries()) {
      const earlier = documentOf('readiness-assessment', related.listed.get(recommendation.document ?? ''));
      if (earlier?.asOf !== undefined && certainlyBefore(spanOf(date), spanOf(earlier.asOf)))
        report(['followUps', index, 'date'], { recommendation: recommendation.id, date, assessed: earlier.asOf });
    }
  },
});
