import { defineRule } from '../../document.ts';

/** Observations are not of a time after the report's period; earlier ones, for trends, are welcome. */
export default defineRule({
  id: 'kpi-report/observations-do-not-lie-ahead',
  clause: 'KR-R5',
  severity: 'warning',
  since: '1.0',
  source: ['S0-20', 'S0-35'],
  document({ period, observationDefaults }, report) {
    const stated = observationDefaults?.period;
    if (period && stated && stated.start > period.end)
      report(['observationDefaults', 'period', 'start'], { start: stated.start, end: period.end, variant: 'defaults' });
  },
  needs: ['period'],
  item({ indicator, period: stated }, report, { period }) {
    if (period && stated.start > period.end)
      report(['period', 'start'], { indicator, start: stated.start, end: period.end });
  },
});
