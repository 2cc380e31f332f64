import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/follow-ups-are-established-before-issue',
  clause: 'RA-R10',
  severity: 'error',
  since: '1.0',
  source: ['S1-45', 'proposed'],
  document({ issuedOn, followUps = [] }, report) {
    for (const [i, { recommendation, date }] of followUps.entries())
      if (certainlyBefore(spanOf(issuedOn), spanOf(date)))
        report(['followUps', i, 'date'], { recommendation: recommendation.id, date, issuedOn });
  },
});
