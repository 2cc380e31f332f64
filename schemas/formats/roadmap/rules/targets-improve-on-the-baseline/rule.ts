import { boundsOf } from '../../../../exact/bounds.ts';
import { defineRule } from '../../document.ts';

/** No target is worse than the value before it, the first being compared with the baseline; to hold a level is fine. */
export default defineRule({
  id: 'roadmap/targets-improve-on-the-baseline',
  clause: 'RM-R13',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  catalogs: ['indicator'],
  document({ indicatorTargets = [] }, report, context) {
    for (const [index, { indicator, baseline, targets }] of indicatorTargets.entries()) {
      const better = context.catalog('indicator')?.codes.get(indicator)?.attributes?.better;
      if (better !== 'higher' && better !== 'lower') continue;
      for (const [place, { by, measure }] of targets.entries()) {
        const before = targets[place - 1]?.measure ?? baseline?.measure;
        if (!before || before.unit !== measure.unit) continue;
        const [earlier, later] = [boundsOf(before), boundsOf(measure)];
        if (better === 'higher' ? later.high < earlier.low : later.low > earlier.high)
          report(['indicatorTargets', index, 'targets', place, 'measure'], {
            indicator,
            by,
            value: measure.statedAs ?? String(measure.value),
            before: before.statedAs ?? String(before.value),
            unit: measure.unit,
            ...(better === 'lower' && { variant: 'lower' }),
          });
      }
    }
  },
});
