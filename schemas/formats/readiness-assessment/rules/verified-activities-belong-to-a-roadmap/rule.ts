import { defineRule } from '../../document.ts';

/** Relations that only another assessment can have to an assessment. */
const assessments = new Set(['follows', 'aggregates']);

export default defineRule({
  id: 'readiness-assessment/verified-activities-belong-to-a-roadmap',
  clause: 'RA-R17',
  severity: 'error',
  since: '1.0',
  source: ['S0-62'],
  document(d, report, context) {
    const relations = new Map((d.relatedDocuments ?? []).map(({ id, relation }) => [id, relation]));
    const known = context.identities();
    const check = (name: 'activityChecks' | 'proposedAmendments') => {
      for (const [i, { activity }] of (d[name] ?? []).entries()) {
        const { document, id } = activity;
        const relation = relations.get(document ?? '');
        // Ids and documents that are not known at all are broken references, which other rules report.
        if (document === undefined && known.has(id))
          report([name, i, 'activity', 'id'], { variant: 'here', activity: id });
        else if (document !== undefined && relation !== undefined && assessments.has(relation))
          report([name, i, 'activity', 'document'], { variant: 'assessment', activity: id, document, relation });
      }
    };
    check('activityChecks');
    check('proposedAmendments');
  },
});
