import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/dre-questionnaires-precede-the-visit',
  clause: 'RA-R4',
  severity: 'warning',
  since: '1.0',
  source: ['S1-40'],
  document({ framework, questionnaire, mission }, report) {
    const [completedOn, start] = [questionnaire?.completedOn, mission?.start];
    if (framework !== 'DRE' || completedOn === undefined || start === undefined) return;
    if (certainlyBefore(spanOf(start), spanOf(completedOn)))
      report(['questionnaire', 'completedOn'], { completedOn, start });
  },
});
