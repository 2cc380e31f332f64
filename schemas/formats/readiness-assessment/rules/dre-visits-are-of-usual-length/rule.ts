import { defineRule } from '../../document.ts';
import { unusualLength } from '../dre-visit.ts';

export default defineRule({
  id: 'readiness-assessment/dre-visits-are-of-usual-length',
  clause: 'RA-R1',
  severity: 'warning',
  since: '1.0',
  profiles: ['full'],
  source: ['S1-38', 'S1-39'],
  document(d, report, { thresholds }) {
    const unusual = unusualLength(d, thresholds);
    if (unusual && d.mission?.plan !== undefined) report(['mission'], unusual);
  },
});
