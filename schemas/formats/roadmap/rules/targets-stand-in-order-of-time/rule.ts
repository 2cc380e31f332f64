import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** The targets of one indicator stand in order of time, one for each date. */
export default defineRule({
  id: 'roadmap/targets-stand-in-order-of-time',
  clause: 'RM-R5',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  document({ indicatorTargets = [] }, report) {
    for (const [index, { indicator, targets }] of indicatorTargets.entries())
      for (const [place, { by }] of targets.entries()) {
        const previous = targets[place - 1]?.by;
        if (previous === undefined) continue;
        const where = ['indicatorTargets', index, 'targets', place, 'by'];
        if (by === previous) report(where, { indicator, by, previous, variant: 'twice' });
        else if (certainlyBefore(spanOf(by), spanOf(previous))) report(where, { indicator, by, previous });
      }
  },
});
