import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/certificates-expire-after-issue',
  clause: 'RA-R11',
  severity: 'error',
  since: '1.0',
  source: ['S0-30', 'S0-31', 'proposed'],
  document({ certifications = [] }, report) {
    // Full dates: their order is that of their text.
    for (const [i, { issuedOn, expiresOn }] of certifications.entries())
      if (issuedOn !== undefined && expiresOn !== undefined && expiresOn <= issuedOn)
        report(['certifications', i, 'expiresOn'], { issuedOn, expiresOn });
  },
});
