import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** The period of the report lies within the cycle of its programme. */
export default defineRule({
  id: 'kpi-report/report-lies-within-the-cycle',
  clause: 'KR-R5',
  severity: 'warning',
  since: '1.0',
  source: ['S0-4', 'S0-38'],
  document({ period, programme }, report) {
    const cycle = programme?.cycle;
    if (!period || !cycle || cycle.endYear < cycle.startYear) return;
    const args = { startYear: cycle.startYear, endYear: cycle.endYear };
    if (certainlyBefore(spanOf(period.start), spanOf(String(cycle.startYear))))
      report(['period', 'start'], { ...args, date: period.start });
    if (certainlyBefore(spanOf(String(cycle.endYear)), spanOf(period.end)))
      report(['period', 'end'], { ...args, date: period.end, variant: 'after' });
  },
});
