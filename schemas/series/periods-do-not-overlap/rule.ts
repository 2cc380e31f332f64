import { documentOf, isInForce, kpiReportRule } from '../documents.ts';

/** Each period is reported once: a second report on it is a revision of the first. */
export default kpiReportRule({
  id: 'series/periods-do-not-overlap',
  clause: 'SR-R11',
  severity: 'warning',
  since: '1.0',
  source: ['S0-51', 'S0-53', 'proposed'],
  compares: ['kpi-report'],
  document({ period, lifecycle }, report, { related }) {
    if (!period || period.kind === 'custom' || lifecycle === 'withdrawn') return;
    for (const one of related.series) {
      const other = documentOf('kpi-report', one);
      if (!other?.period || !isInForce(other)) continue;
      const { start, end } = other.period;
      if (start <= period.end && period.start <= end)
        return report(['period'], {
          start: period.start,
          end: period.end,
          document: other.documentId,
          otherStart: start,
          otherEnd: end,
        });
    }
  },
});
