import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/sector-wide-recommendations-answer-a-finding',
  clause: 'RA-R8',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S3-50', 'S3-94', 'proposed'],
  document({ recommendations = [] }, report) {
    for (const [i, { id, addressees, findingRefs }] of recommendations.entries()) {
      const sectorWide = addressees.every(
        ({ group, organization }) => group !== undefined && organization === undefined,
      );
      if (sectorWide && !findingRefs?.length) report(['recommendations', i], { recommendation: id });
    }
  },
});
