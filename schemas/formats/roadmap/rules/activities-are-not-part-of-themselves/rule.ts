import { findCycle } from '../../../../exact/graph.ts';
import { defineRule } from '../../document.ts';

/** No activity is a part of itself, directly or through others. */
export default defineRule({
  id: 'roadmap/activities-are-not-part-of-themselves',
  clause: 'RM-R3',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ activities = [] }, report) {
    const edges = new Map(activities.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]));
    for (let cycle = findCycle(edges); cycle; cycle = findCycle(edges)) {
      const [first = ''] = cycle;
      const index = activities.findLastIndex(({ id }) => id === first);
      const variant = cycle.length === 1 ? { variant: 'itself' } : {};
      report(['activities', index, 'parent'], { cycle: [...cycle, first], activity: first, ...variant });
      for (const id of cycle) edges.delete(id);
    }
  },
});
