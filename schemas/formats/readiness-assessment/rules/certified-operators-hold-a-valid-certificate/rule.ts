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
    for (const [i, { status, expires }] of certifications.entries())
      if (status === 'certified' && expires !== undefined && certainlyBefore(spanOf(expires), spanOf(asOf)))
        report(['certifications', i, 'expires'], { expires, asOf });
  },
});
