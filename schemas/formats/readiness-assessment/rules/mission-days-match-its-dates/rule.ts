import { boundsOf } from '../../../../exact/bounds.ts';
import { spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/mission-days-match-its-dates',
  clause: 'RA-R1',
  severity: 'warning',
  since: '1.0',
  source: ['S1-38', 'proposed'],
  document({ mission }, report) {
    const [start, end] = [spanOf(mission?.start), spanOf(mission?.end)];
    if (!mission?.days || mission.days.unit !== 'day' || !start || !end) return;
    const [least, most] = [end.first - start.last + 1, end.last - start.first + 1];
    const { low, high } = boundsOf(mission.days);
    if (low > most || high < least)
      report(['mission', 'days'], {
        days: mission.days.value,
        start: mission.start as string,
        end: mission.end as string,
      });
  },
});
