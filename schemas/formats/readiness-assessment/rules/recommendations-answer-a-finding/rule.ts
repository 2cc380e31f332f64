import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/recommendations-answer-a-finding',
  clause: 'RA-R8',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S0-59', 'S1-47', 'proposed'],
  document({ recommendations = [] }, report) {
    for (const [i, { id, addressees, findingRefs }] of recommendations.entries()) {
      const sectorWide = addressees.every(
        ({ group, organization }) => group !== undefined && organization === undefined,
      );
      if (!sectorWide && !findingRefs?.length) report(['recommendations', i], { recommendation: id });
    }
  },
});
