import { defineRule } from '../../document.ts';

/** A change to the plan cites the recommendation, decision or event that gave rise to it. */
export default defineRule({
  id: 'roadmap/amendments-say-what-gave-rise-to-them',
  clause: 'RM-R15',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-62'],
  document(document, report) {
    const { amendments = [], recommendations = [], decisions = [], events = [] } = document;
    const { activities = [], objectives, indicatorTargets = [], statements = [], challenges = [] } = document;
    const reasons = new Set([...recommendations, ...decisions, ...events].map(({ id }) => id));
    const others = new Set(
      [...activities, ...objectives, ...indicatorTargets, ...statements, ...challenges, ...amendments].map(
        ({ id }) => id,
      ),
    );
    for (const [index, { id, activity, motivation }] of amendments.entries()) {
      if (!motivation) report(['amendments', index], { amendment: id, activity });
      else if (motivation.document === undefined && !reasons.has(motivation.id) && others.has(motivation.id))
        report(['amendments', index, 'motivation', 'id'], {
          amendment: id,
          activity,
          reference: motivation.id,
          variant: 'other',
        });
    }
  },
});
