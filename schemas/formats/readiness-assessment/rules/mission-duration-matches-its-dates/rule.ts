import { boundsOf } from '../../../../exact/bounds.ts';
import { spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/mission-duration-matches-its-dates',
  clause: 'RA-R1',
  severity: 'warning',
  since: '1.0',
  source: ['S1-38', 'proposed'],
  document({ mission }, report) {
    const { duration, start, end } = mission ?? {};
    const [first, last] = [spanOf(start), spanOf(end)];
    if (duration?.unit !== 'day' || start === undefined || end === undefined || !first || !last) return;
    const [least, most] = [last.first - first.last + 1, last.last - first.first + 1];
    const { low, high } = boundsOf(duration);
    if (low > most || high < least) report(['mission', 'duration'], { days: duration.value, start, end });
  },
});
