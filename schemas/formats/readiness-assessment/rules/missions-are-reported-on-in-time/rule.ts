import { certainlyBefore, leastDays, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/missions-are-reported-on-in-time',
  clause: 'RA-R15',
  severity: 'warning',
  since: '1.0',
  source: ['S1-44', 'proposed'],
  document({ mission, issuedOn }, report, { thresholds }) {
    const { end, reportedOn } = mission ?? {};
    if (end === undefined || reportedOn === undefined) return;
    // A date after the document itself is a slip, which a rule of all formats reports.
    if (reportedOn > issuedOn) return;
    const [last, reported] = [spanOf(end), spanOf(reportedOn)];
    const limit = thresholds.missionReportDays;
    const days = leastDays(last, reported) ?? 0;
    if (certainlyBefore(reported, last))
      report(['mission', 'reportedOn'], { variant: 'early', reportedOn, end, limit });
    else if (days > limit) report(['mission', 'reportedOn'], { variant: 'late', reportedOn, end, limit });
  },
});
