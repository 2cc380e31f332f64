import { defineRule } from '../../document.ts';
import { unusualLength } from '../dre-visit.ts';

export default defineRule({
  id: 'readiness-assessment/dre-visits-of-unusual-length-are-explained',
  clause: 'RA-R1',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S1-38', 'S1-39'],
  document(d, report, { thresholds }) {
    const unusual = unusualLength(d, thresholds);
    if (unusual && d.mission?.plan === undefined) report(['mission'], unusual);
  },
});
