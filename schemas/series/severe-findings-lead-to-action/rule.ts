import type { SeriesContext } from '../../define/rule.ts';
import { assessmentRule, documentOf, type ReadinessAssessment, type Roadmap } from '../documents.ts';

type Recommendation = NonNullable<ReadinessAssessment['recommendations']>[number];
type Activity = NonNullable<Roadmap['activities']>[number];

/** Activities of the roadmaps at hand that carry a recommendation out: cited, proposed to be changed, or amended for it. */
function activitiesFor({ id, activityRefs = [] }: Recommendation, d: ReadinessAssessment, { related }: SeriesContext) {
  const proposed = (d.proposedAmendments ?? []).filter(({ recommendation }) => recommendation === id);
  const cited = [...activityRefs, ...proposed.map(({ activity }) => activity)];
  const found: Activity[] = [];
  for (const [name, listed] of related.listed) {
    const { activities = [], amendments = [], relatedDocuments = [] } = documentOf('roadmap', listed) ?? {};
    const here = relatedDocuments.filter(({ documentId }) => documentId === d.documentId).map((it) => it.id);
    const amended = amendments.filter(
      ({ motivation }) =>
        motivation?.id === id && motivation.document !== undefined && here.includes(motivation.document),
    );
    const ids = new Set([
      ...cited.flatMap((reference) => (reference.document === name ? [reference.id] : [])),
      ...amended.map(({ activity }) => activity),
    ]);
    found.push(...activities.filter((activity) => ids.has(activity.id)));
  }
  return found;
}

/** A severe finding leads to a recommendation, that to an activity of the roadmap, and that has a date and a target. */
export default assessmentRule({
  id: 'series/severe-findings-lead-to-action',
  clause: 'SR-R26',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S0-59', 'S0-62', 'S1-47', 'proposed'],
  compares: ['roadmap'],
  document(document, report, context) {
    const { findings = [], recommendations = [] } = document;
    if (![...context.related.listed.values()].some((listed) => documentOf('roadmap', listed))) return;
    for (const [index, { id: finding, kind, severity }] of findings.entries()) {
      if (kind === 'strength' || (severity !== 'critical' && severity !== 'major')) continue;
      const answers = [...recommendations.entries()].filter(([, { findingRefs = [] }]) =>
        findingRefs.some((reference) => reference.document === undefined && reference.id === finding),
      );
      const [first] = answers;
      if (!first) {
        report(['findings', index], { finding, severity });
        continue;
      }
      const activities = answers.flatMap(([, recommendation]) => activitiesFor(recommendation, document, context));
      const path = ['recommendations', first[0]];
      const args = { finding, recommendation: first[1].id };
      const isDated =
        answers.some(([, { due }]) => due) || activities.some(({ plannedEnd, actualEnd }) => plannedEnd ?? actualEnd);
      if (activities.length === 0) report(path, { ...args, variant: 'activity' });
      else {
        const names = activities.map(({ id }) => id);
        if (!isDated) report(path, { ...args, activities: names, variant: 'date' });
        if (!activities.some(({ targetRefs = [] }) => targetRefs.length > 0))
          report(path, { ...args, activities: names, variant: 'target' });
      }
    }
  },
});
