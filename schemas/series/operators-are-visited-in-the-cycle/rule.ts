import { spanOf } from '../../exact/dates.ts';
import { documentOf, documentsOf, envelopeOf, isInForce, kpiReportRule } from '../documents.ts';

/** Every operator that the report sums up has had a mission in this cycle, so far as the documents at hand show. */
export default kpiReportRule({
  id: 'series/operators-are-visited-in-the-cycle',
  clause: 'SR-R25',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  profiles: ['programme-progress'],
  source: ['S0-57', 'S0-63', 'proposed'],
  compares: ['kpi-report', 'readiness-assessment'],
  document({ programme, relatedDocuments = [], ...document }, report, { related }) {
    const { startYear, endYear } = programme?.cycle ?? {};
    if (startYear === undefined || endYear === undefined) return;
    const isInCycle = (date: string | undefined, year?: number) => {
      const span = spanOf(date, year);
      const [first, last] = [spanOf(String(startYear)), spanOf(String(endYear))];
      return !span || !first || !last || (span.first <= last.last && span.last >= first.first);
    };
    const assessed = documentsOf('readiness-assessment', related).flatMap((it) =>
      it.mission && isInForce(it) && isInCycle(it.mission.start ?? it.asOf) ? [it.subject.organization?.id] : [],
    );
    const missions = [document, ...related.all.map(envelopeOf)]
      .flatMap(({ events = [] }) => events)
      .filter(
        ({ kind, status, start, assumedYear }) =>
          kind === 'MISSION' && status === 'held' && isInCycle(start, assumedYear),
      );
    const isVisited = (id: string, country: string | undefined) =>
      assessed.includes(id) ||
      missions.some(
        (mission) =>
          (country !== undefined && mission.country === country) ||
          mission.participants?.some(({ organization }) => organization === id),
      );
    const operators = relatedDocuments.flatMap(({ id, relation }) => {
      const input = relation === 'aggregates' ? documentOf('kpi-report', related.listed.get(id)) : undefined;
      const operator = input?.profile === 'operator' ? input.subject.organization : undefined;
      return operator && !isVisited(operator.id, operator.country) ? [operator.id] : [];
    });
    if (operators.length > 0)
      report(['relatedDocuments'], {
        operators: [...new Set(operators)],
        startYear: String(startYear),
        endYear: String(endYear),
      });
  },
});
