import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** A change is measured from a baseline, and the baseline is of the reference year of the report. */
export default defineRule({
  id: 'kpi-report/changes-rest-on-the-baseline-year',
  clause: 'KR-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-35'],
  needs: ['change'],
  item({ indicator, change, baseline }, report, { baselineYear }) {
    if (!baseline) {
      report(['change'], { indicator, value: change.value });
      return;
    }
    if (baselineYear === undefined) return;
    const { start, end } = baseline.period;
    const year = spanOf(String(baselineYear));
    if (certainlyBefore(spanOf(end), year) || certainlyBefore(year, spanOf(start)))
      report(['baseline', 'period'], { indicator, start, end, baselineYear, variant: 'other-year' });
  },
});
