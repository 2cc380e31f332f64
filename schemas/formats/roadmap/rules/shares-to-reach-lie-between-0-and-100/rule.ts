import { boundsOf } from '../../../../exact/bounds.ts';
import { defineRule } from '../../document.ts';

/** A target or a baseline that is a share of a whole lies between 0 and 100 percent. */
export default defineRule({
  id: 'roadmap/shares-to-reach-lie-between-0-and-100',
  clause: 'RM-R13',
  severity: 'error',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  catalogs: ['indicator'],
  document({ indicatorTargets = [] }, report, context) {
    for (const [index, { indicator, baseline, targets }] of indicatorTargets.entries()) {
      const { kind, unit, bounded } = context.catalog('indicator')?.codes.get(indicator)?.attributes ?? {};
      if (kind !== 'proportion' || unit !== 'percent' || bounded !== true) continue;
      const stated = [
        ...(baseline ? [[['baseline'], baseline.measure] as const] : []),
        ...targets.map(({ measure }, place) => [['targets', place], measure] as const),
      ];
      for (const [place, measure] of stated) {
        const { low, high } = boundsOf(measure);
        if (measure.unit === 'percent' && (low > 100 || high < 0))
          report(['indicatorTargets', index, ...place, 'measure', 'value'], {
            indicator,
            value: String(measure.value),
          });
      }
    }
  },
});
