import type { Path, Related } from '../../define/rule.ts';
import { derivationOf, inputsAtHand } from '../aggregates.ts';
import { type KpiHeader, kpiReportRule } from '../documents.ts';

type Derivation = NonNullable<KpiHeader['derivation']>;
type Report = (path: Path, args: Record<string, string>) => void;

function check(derivation: Derivation | undefined, document: KpiHeader, related: Related, report: Report, path: Path) {
  const { inputs, reporting, expected, excluded = [] } = derivation ?? {};
  const reports = inputsAtHand(inputs, document, related);
  if (reporting === undefined || !reports?.every(({ profile }) => profile === 'operator')) return;
  const reporters = new Set(reports.map(({ subject }) => subject.organization?.id));
  if (reporters.has(undefined)) return;
  if (reporters.size !== reporting)
    report([...path, 'reporting'], { reporting: String(reporting), counted: String(reporters.size) });
  else if (expected !== undefined && expected - reporting > excluded.length)
    report([...path, 'expected'], {
      reporting: String(reporting),
      expected: String(expected),
      named: String(excluded.length),
      variant: 'unnamed',
    });
}

/** As many operators as report are among the inputs, and those who do not report are named. */
export default kpiReportRule({
  id: 'series/reporters-are-counted',
  clause: 'SR-R23',
  severity: 'warning',
  since: '1.0',
  source: ['S0-34', 'S0-63', 'S0-69', 'proposed'],
  compares: ['kpi-report'],
  document: (document, report, { related }) => check(document.derivation, document, related, report, ['derivation']),
  item: (observation, report, document, { related }) =>
    check(derivationOf(observation, document), document, related, report, ['derivation']),
});
