import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/missions-visit-the-country-of-the-operator',
  clause: 'RA-R14',
  severity: 'warning',
  since: '1.0',
  source: ['S0-57', 'S0-63'],
  document({ subject, mission }, report) {
    const operator = subject.organization?.country ?? subject.country;
    if (!mission?.country || operator === undefined || mission.mode === 'virtual') return;
    if (mission.country !== operator) report(['mission', 'country'], { country: mission.country, operator });
  },
});
