import { documentOf, isInForce, roadmapRule } from '../documents.ts';

/** Activities of the earlier revision are all there; one that is given up is cancelled. */
export default roadmapRule({
  id: 'series/activities-are-cancelled-not-dropped',
  clause: 'SR-R19',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-53', 'S0-62', 'proposed'],
  compares: ['earlier-revision'],
  document({ activities = [] }, report, { related }) {
    const earlier = documentOf('roadmap', related.earlierRevision);
    if (!earlier || !isInForce(earlier)) return;
    const ids = new Set(activities.map(({ id }) => id));
    const missing = (earlier.activities ?? []).flatMap(({ id }) => (ids.has(id) ? [] : [id]));
    if (missing.length > 0) report(['activities'], { missing, revision: String(earlier.revision) });
  },
});
