import { findCycle } from '../../../../exact/graph.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/steps-do-not-wait-for-themselves',
  clause: 'WI-R8',
  severity: 'error',
  since: '1.0',
  source: ['S4-19'],
  document(d, report) {
    const edges = new Map<string, readonly string[]>();
    const places = new Map<string, (string | number)[]>();
    for (const [i, { steps }] of (d.standards ?? []).entries())
      for (const [k, { id, dependsOn }] of (steps ?? []).entries())
        if (dependsOn && !edges.has(id)) {
          edges.set(id, dependsOn);
          places.set(id, ['standards', i, 'steps', k, 'dependsOn']);
        }
    // What stands in a circle that was reported is left out, so that the next one is found.
    for (let cycle = findCycle(edges); cycle; cycle = findCycle(edges)) {
      const [step = '', next = step] = cycle;
      report([...(places.get(step) ?? []), edges.get(step)?.indexOf(next) ?? 0], { step, cycle: [...cycle, step] });
      for (const id of cycle) edges.delete(id);
    }
  },
});
