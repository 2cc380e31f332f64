import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/certificates-expire-after-issue',
  clause: 'RA-R11',
  severity: 'error',
  since: '1.0',
  source: ['S0-30', 'S0-31', 'proposed'],
  part: 'Certification',
  each({ issuedOn, expiresOn }: { issuedOn?: string; expiresOn?: string }, report) {
    // Full dates: their order is that of their text.
    if (issuedOn !== undefined && expiresOn !== undefined && expiresOn <= issuedOn)
      report(['expiresOn'], { issuedOn, expiresOn });
  },
});
