import { defineRule } from '../../document.ts';

/** Targets and baselines are in the unit that the catalog gives for the indicator. */
export default defineRule({
  id: 'roadmap/targets-are-in-the-unit-of-the-indicator',
  clause: 'RM-R13',
  severity: 'error',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  catalogs: ['indicator'],
  document({ indicatorTargets = [] }, report, context) {
    for (const [index, { indicator, baseline, targets }] of indicatorTargets.entries()) {
      const expected = context.catalog('indicator')?.codes.get(indicator)?.attributes?.unit;
      if (typeof expected !== 'string') continue;
      if (baseline && baseline.measure.unit !== expected)
        report(['indicatorTargets', index, 'baseline', 'measure', 'unit'], {
          indicator,
          unit: baseline.measure.unit,
          expected,
        });
      for (const [place, { measure }] of targets.entries())
        if (measure.unit !== expected)
          report(['indicatorTargets', index, 'targets', place, 'measure', 'unit'], {
            indicator,
            unit: measure.unit,
            expected,
          });
    }
  },
});
