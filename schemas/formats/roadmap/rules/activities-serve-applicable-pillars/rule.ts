import { defineRule } from '../../document.ts';

/** No activity that is still wanted serves a pillar that is said not to apply. */
export default defineRule({
  id: 'roadmap/activities-serve-applicable-pillars',
  clause: 'RM-R1',
  severity: 'warning',
  since: '1.0',
  source: ['S0-50', 'proposed'],
  document({ pillars, activities = [] }, report) {
    const scope = (code: string, wanted: string) =>
      pillars.some(({ pillar, applicability }) => pillar === code && applicability === wanted);
    for (const [index, { id, pillar, status }] of activities.entries())
      if (status !== 'cancelled' && scope(pillar, 'not-applicable') && !scope(pillar, 'applicable'))
        report(['activities', index, 'pillar'], { activity: id, pillar });
  },
});
