import type { Related } from '../../define/rule.ts';
import { documentsOf, isInForce, type KpiHeader, kpiReportRule } from '../documents.ts';
import { oncePer } from '../once-per.ts';

/** Operators whose report on part of the period is at hand in time, but is not among the aggregated documents. */
const leftOut = oncePer((document: KpiHeader, related: Related): string[] => {
  const { period, programme, issuedOn, relatedDocuments = [] } = document;
  const aggregated = new Set(
    relatedDocuments.flatMap(({ relation, documentId }) => (relation === 'aggregates' ? [documentId] : [])),
  );
  if (aggregated.size === 0 || !period || !programme?.region) return [];
  const reports = documentsOf('kpi-report', related).filter(
    (report) =>
      report.profile === 'operator' &&
      isInForce(report) &&
      report.issuedOn <= issuedOn &&
      report.programme?.code === programme.code &&
      report.programme.region === programme.region &&
      report.period !== undefined &&
      report.period.start >= period.start &&
      report.period.end <= period.end,
  );
  const inside = new Set(
    reports.flatMap((one) => (aggregated.has(one.documentId) ? [one.subject.organization?.id] : [])),
  );
  const outside = reports.flatMap(({ subject: { organization } }) =>
    organization && !inside.has(organization.id) ? [organization.id] : [],
  );
  return [...new Set(outside)].sort();
});

/** Who reported is part of the regional figures, or is named among those left out. */
export default kpiReportRule({
  id: 'series/reports-at-hand-are-summed-up-or-excluded',
  clause: 'SR-R24',
  severity: 'warning',
  since: '1.0',
  profiles: ['programme-progress'],
  source: ['S0-34', 'S0-69', 'proposed'],
  compares: ['kpi-report'],
  key: (_observation, document, { related }) => (leftOut(document, related).length > 0 ? ['all'] : undefined),
  value: ({ derivation }): readonly string[] => derivation?.excluded?.map(({ organization }) => organization) ?? [],
  combine: (a, b) => (b.every((id) => a.includes(id)) ? a : [...new Set([...a, ...b])].sort()),
  group(named, report, document, { related }) {
    const excluded = new Set([
      ...named,
      ...(document.derivation?.excluded ?? []).map(({ organization }) => organization),
    ]);
    const operators = leftOut(document, related).filter((id) => !excluded.has(id));
    if (operators.length > 0) report(-1, ['relatedDocuments'], { operators });
  },
});
