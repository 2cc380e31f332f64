import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/follow-ups-concern-recommendations',
  clause: 'RA-R10',
  severity: 'error',
  since: '1.0',
  source: ['S1-37', 'S1-45'],
  document(d, report, context) {
    const own = new Set((d.recommendations ?? []).map(({ id }) => id));
    const known = context.identities();
    // An id that is nowhere in the document is a broken reference, and one of another document a matter of series.
    for (const [i, { recommendation }] of (d.followUps ?? []).entries())
      if (recommendation.document === undefined && known.has(recommendation.id) && !own.has(recommendation.id))
        report(['followUps', i, 'recommendation', 'id'], { id: recommendation.id });
  },
});
