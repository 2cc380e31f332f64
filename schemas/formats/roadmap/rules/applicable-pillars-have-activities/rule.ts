import { defineRule } from '../../document.ts';

/** An applicable pillar is served by at least one activity that has not been cancelled. */
export default defineRule({
  id: 'roadmap/applicable-pillars-have-activities',
  clause: 'RM-R1',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-19', 'S0-50'],
  document({ pillars, activities }, report) {
    if (!activities) return;
    for (const [index, { pillar, applicability }] of pillars.entries()) {
      if (applicability !== 'applicable') continue;
      const serving = activities.filter((activity) => activity.pillar === pillar);
      if (serving.some(({ status }) => status !== 'cancelled')) continue;
      report(['pillars', index], { pillar, ...(serving.length > 0 && { variant: 'cancelled' }) });
    }
  },
});
