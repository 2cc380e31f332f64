import { defineRule } from '../../document.ts';
import { periodOf } from '../effective.ts';

/** Progress is measured from an earlier time; a wrong year of a change is the matter of another rule. */
export default defineRule({
  id: 'kpi-report/baselines-are-not-later-than-the-value',
  clause: 'KR-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  needs: ['baseline'],
  item(observation, report, document) {
    const { indicator, baseline, change } = observation;
    if (change && document.baselineYear !== undefined) return;
    const period = periodOf(observation, document);
    if (period && baseline.period.start > period.end)
      report(['baseline', 'period', 'start'], { indicator, start: baseline.period.start, end: period.end });
  },
});
