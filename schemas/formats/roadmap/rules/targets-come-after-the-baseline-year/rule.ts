import { spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** A target is due after the year, or the period, that progress is measured from. */
export default defineRule({
  id: 'roadmap/targets-come-after-the-baseline-year',
  clause: 'RM-R5',
  severity: 'error',
  since: '1.0',
  source: ['S0-35'],
  document({ baselineYear, indicatorTargets = [] }, report) {
    const year = baselineYear === undefined ? undefined : spanOf(String(baselineYear));
    for (const [index, { indicator, baseline, targets }] of indicatorTargets.entries()) {
      const period = spanOf(baseline?.period.end);
      for (const [place, { by }] of targets.entries()) {
        const due = spanOf(by);
        if (!due) continue;
        const where = ['indicatorTargets', index, 'targets', place, 'by'];
        if (year && due.last <= year.last) report(where, { indicator, by, baselineYear: String(baselineYear) });
        else if (baseline && period && due.last <= period.last)
          report(where, { indicator, by, end: baseline.period.end, variant: 'period' });
      }
    }
  },
});
