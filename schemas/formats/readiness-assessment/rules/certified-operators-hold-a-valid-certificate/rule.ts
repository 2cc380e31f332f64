import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/certified-operators-hold-a-valid-certificate',
  clause: 'RA-R11',
  severity: 'warning',
  since: '1.0',
  source: ['S0-30', 'S0-31', 'proposed'],
  document({ asOf, certifications = [] }, report) {
    if (asOf === undefined) return;
    for (const [i, { status, expiresOn }] of certifications.entries())
      if (status === 'certified' && expiresOn !== undefined && certainlyBefore(spanOf(expiresOn), spanOf(asOf)))
        report(['certifications', i, 'expiresOn'], { expiresOn, asOf });
  },
});
