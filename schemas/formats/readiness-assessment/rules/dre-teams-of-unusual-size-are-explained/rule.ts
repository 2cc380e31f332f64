import { defineRule } from '../../document.ts';
import { unusualTeam } from '../dre-visit.ts';

export default defineRule({
  id: 'readiness-assessment/dre-teams-of-unusual-size-are-explained',
  clause: 'RA-R2',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S1-39'],
  document(d, report, { thresholds }) {
    const unusual = unusualTeam(d, thresholds);
    if (unusual && d.mission?.plan === undefined) report(['mission'], unusual);
  },
});
