import { defineRule } from '../../document.ts';
import { unusualTeam } from '../dre-visit.ts';

export default defineRule({
  id: 'readiness-assessment/dre-teams-are-of-usual-size',
  clause: 'RA-R2',
  severity: 'warning',
  since: '1.0',
  profiles: ['full'],
  source: ['S1-39'],
  document(d, report, { thresholds }) {
    const unusual = unusualTeam(d, thresholds);
    if (unusual && d.mission?.plan !== undefined) report(['mission'], unusual);
  },
});
