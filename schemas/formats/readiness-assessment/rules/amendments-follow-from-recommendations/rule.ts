import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/amendments-follow-from-recommendations',
  clause: 'RA-R17',
  severity: 'error',
  since: '1.0',
  source: ['S0-62'],
  document(d, report, context) {
    const own = new Set((d.recommendations ?? []).map(({ id }) => id));
    const known = context.identities();
    // An id that is nowhere in the document is a broken reference, which another rule reports.
    for (const [i, { id, recommendation }] of (d.proposedAmendments ?? []).entries())
      if (known.has(recommendation) && !own.has(recommendation))
        report(['proposedAmendments', i, 'recommendation'], { amendment: id, recommendation });
  },
});
