import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/certified-operators-show-a-certificate',
  clause: 'RA-R11',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  source: ['S0-30', 'S0-31', 'S0-61'],
  document({ certifications = [] }, report) {
    for (const [i, { certification, status, number, evidence }] of certifications.entries()) {
      if (status !== 'certified' || number !== undefined || evidence?.length) continue;
      report(['certifications', i], typeof certification === 'string' ? { variant: 'code', certification } : {});
    }
  },
});
