import { defineRule } from '../../document.ts';
import type { Period } from '../effective.ts';

/** No period ends before it starts. */
export default defineRule({
  id: 'kpi-report/periods-end-on-or-after-their-start',
  clause: 'KR-R5',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  part: 'Period',
  each({ start, end }: Period, report) {
    if (end < start) report(['end'], { start, end });
  },
});
