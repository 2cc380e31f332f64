import { defineRule } from '../../document.ts';
import { unusualTeam } from '../dre-visit.ts';

export default defineRule({
  id: 'readiness-assessment/dre-teams-have-two-or-three-experts',
  clause: 'RA-R2',
  severity: 'warning',
  since: '1.0',
  profiles: ['full'],
  source: ['S1-39'],
  document(d, report) {
    const experts = unusualTeam(d);
    if (experts !== undefined && d.mission?.plan !== undefined) report(['mission'], { experts });
  },
});
