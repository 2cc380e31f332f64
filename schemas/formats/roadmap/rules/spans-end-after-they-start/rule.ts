import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** No span of time ends before it starts: activities, horizon, cycle, membership of the team, baselines. */
export default defineRule({
  id: 'roadmap/spans-end-after-they-start',
  clause: 'RM-R2',
  severity: 'error',
  since: '1.0',
  source: ['S0-4', 'S0-19', 'proposed'],
  document({ activities = [], horizon, programme, governance, indicatorTargets = [] }, report) {
    const reversed = (start: string | undefined, end: string | undefined) =>
      certainlyBefore(spanOf(end), spanOf(start)) && { start: String(start), end: String(end) };
    for (const [index, activity] of activities.entries()) {
      const planned = reversed(activity.plannedStart, activity.plannedEnd);
      if (planned)
        report(['activities', index, 'plannedEnd'], { ...planned, activity: activity.id, variant: 'planned' });
      const actual = reversed(activity.actualStart, activity.actualEnd);
      if (actual) report(['activities', index, 'actualEnd'], { ...actual, activity: activity.id, variant: 'actual' });
    }
    const horizonDates = reversed(horizon?.start, horizon?.end);
    if (horizonDates) report(['horizon', 'end'], horizonDates);
    const { startYear, endYear } = programme.cycle ?? {};
    if (startYear !== undefined && endYear !== undefined && endYear < startYear)
      report(['programme', 'cycle', 'endYear'], { start: String(startYear), end: String(endYear) });
    for (const [index, { start, end }] of (governance?.team ?? []).entries()) {
      const member = reversed(start, end);
      if (member) report(['governance', 'team', index, 'end'], member);
    }
    for (const [index, { baseline }] of indicatorTargets.entries()) {
      const period = reversed(baseline?.period.start, baseline?.period.end);
      if (period) report(['indicatorTargets', index, 'baseline', 'period', 'end'], period);
    }
  },
});
