import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** The horizon of the roadmap lies within the cycle of its programme. */
export default defineRule({
  id: 'roadmap/horizon-lies-within-the-cycle',
  clause: 'RM-R2',
  severity: 'warning',
  since: '1.0',
  source: ['S0-4', 'S0-38'],
  document({ horizon, programme: { cycle } }, report) {
    if (!horizon || !cycle || cycle.endYear < cycle.startYear) return;
    const args = { startYear: cycle.startYear, endYear: cycle.endYear };
    if (certainlyBefore(spanOf(horizon.start), spanOf(String(cycle.startYear))))
      report(['horizon', 'start'], { ...args, date: horizon.start });
    if (certainlyBefore(spanOf(String(cycle.endYear)), spanOf(horizon.end)))
      report(['horizon', 'end'], { ...args, date: horizon.end, variant: 'after' });
  },
});
