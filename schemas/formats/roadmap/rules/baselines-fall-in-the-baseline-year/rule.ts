import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** The baseline of a target is measured, at least in part, in the reference year of the roadmap. */
export default defineRule({
  id: 'roadmap/baselines-fall-in-the-baseline-year',
  clause: 'RM-R5',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35'],
  document({ baselineYear, indicatorTargets = [] }, report) {
    if (baselineYear === undefined) return;
    const year = spanOf(String(baselineYear));
    for (const [index, { indicator, baseline }] of indicatorTargets.entries()) {
      if (!baseline) continue;
      const { start, end } = baseline.period;
      if (certainlyBefore(spanOf(end), year) || certainlyBefore(year, spanOf(start)))
        report(['indicatorTargets', index, 'baseline', 'period'], {
          indicator,
          start,
          end,
          baselineYear: String(baselineYear),
        });
    }
  },
});
