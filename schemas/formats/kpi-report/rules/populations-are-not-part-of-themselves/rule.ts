import { findCycle } from '../../../../exact/graph.ts';
import { defineRule } from '../../document.ts';

/** Going from a population to the one it is part of, and on, never leads back to it. */
export default defineRule({
  id: 'kpi-report/populations-are-not-part-of-themselves',
  clause: 'KR-R8',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ populations = [] }, report) {
    const cycle = findCycle(new Map(populations.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]])));
    const index = populations.findIndex(({ id }) => id === cycle?.[0]);
    if (cycle && index >= 0)
      report(['populations', index, 'parent'], { population: cycle[0] as string, circle: cycle });
  },
});
