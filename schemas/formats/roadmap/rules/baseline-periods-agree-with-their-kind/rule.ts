import { isWhole } from '../../../../exact/periods.ts';
import { defineRule } from '../../document.ts';

/** The period of a baseline that is called a month or a year is a whole one of the calendar. */
export default defineRule({
  id: 'roadmap/baseline-periods-agree-with-their-kind',
  clause: 'RM-R5',
  severity: 'error',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  document({ indicatorTargets = [] }, report) {
    for (const [index, { baseline }] of indicatorTargets.entries()) {
      if (!baseline) continue;
      const { kind, start, end } = baseline.period;
      if (start <= end && !isWhole(kind, start, end))
        report(['indicatorTargets', index, 'baseline', 'period', 'kind'], { start, end, variant: kind });
    }
  },
});
