import { findCycle } from '../../../../exact/graph.ts';
import { defineRule } from '../../document.ts';

/** No activity depends on itself, directly or through others. */
export default defineRule({
  id: 'roadmap/activities-do-not-wait-for-themselves',
  clause: 'RM-R3',
  severity: 'error',
  since: '1.0',
  source: ['S0-19', 'proposed'],
  document({ activities = [] }, report) {
    const edges = new Map(activities.map(({ id, dependsOn }) => [id, dependsOn ?? []]));
    for (let cycle = findCycle(edges); cycle; cycle = findCycle(edges)) {
      const [first = '', second = first] = cycle;
      const index = activities.findLastIndex(({ id }) => id === first);
      const place = edges.get(first)?.indexOf(second) ?? 0;
      const variant = cycle.length === 1 ? { variant: 'itself' } : {};
      report(['activities', index, 'dependsOn', place], { cycle: [...cycle, first], activity: first, ...variant });
      for (const id of cycle) edges.delete(id);
    }
  },
});
