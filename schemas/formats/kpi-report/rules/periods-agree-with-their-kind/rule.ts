import { isWhole } from '../../../../exact/periods.ts';
import { defineRule } from '../../document.ts';
import type { Period } from '../effective.ts';

/** A month is a whole calendar month, and so on; every other span of time is `custom`. */
export default defineRule({
  id: 'kpi-report/periods-agree-with-their-kind',
  clause: 'KR-R5',
  severity: 'error',
  since: '1.0',
  source: ['S0-51', 'proposed'],
  part: 'Period',
  each({ kind, start, end }: Period, report) {
    if (start <= end && !isWhole(kind, start, end)) report(['kind'], { start, end, variant: kind });
  },
});
