import { printable } from '../../../cli/src/terminal/printable.ts';
import type { CaseResult } from '../run-cases.ts';
import type { RunOutcome } from './run-outcome.ts';

/** How many failed cases, and how many requirements, are told of unless all are asked for. */
const FEW = 20;

/** The results for people. */
export function textOf({ set, implementation, summary, compared }: RunOutcome, { isVerbose = false } = {}): string {
  const { name, version } = implementation;
  const most = isVerbose ? Number.POSITIVE_INFINITY : FEW;
  const unmet = summary.levels.flatMap((level) => level.unmet);
  return [
    `${printable(`${name} ${version}`.trim())}: Waypost conformance ${set.version} (${set.status}), cases ${set.sha256.slice(0, 12)}`,
    '',
    ...rows(
      summary.levels.map(({ level, cases, requirements: { met, total, notTestable }, unmet, claimed }) => [
        unmet.length > 0 || cases.passed < cases.total ? '✗' : claimed && met < total - notTestable ? '–' : '✓',
        level.title.en ?? level.id,
        `${cases.passed}/${cases.total} cases`,
        summary.isPartial
          ? ''
          : `${met}/${total - notTestable} requirements${claimed ? `, ${claimed.length} claimed` : ''}`,
      ]),
    ),
    ...compared.unexpected.slice(0, most).flatMap(failure),
    ...more(compared.unexpected.length - most, 'failed cases'),
    ...(unmet.length > 0 ? ['', 'Requirements not met:', ...unmet.slice(0, most).map((id) => `  ${id}`)] : []),
    ...more(unmet.length - most, 'requirements'),
    ...(compared.expected.length > 0 ? ['', `${compared.expected.length} cases failed, as the baseline says.`] : []),
    ...(compared.stale.length > 0
      ? ['', 'No longer failures, to be taken off the baseline:', ...compared.stale.map((id) => `  ${printable(id)}`)]
      : []),
    '',
    summary.isPartial
      ? 'Only some cases were run, which is not enough for a level.'
      : `Level reached: ${summary.reached?.title.en ?? 'none'}.`,
    '',
  ].join('\n');
}

const failure = ({ case: { id, why }, differences }: CaseResult) => [
  '',
  `✗ ${id}`,
  ...(why === '' ? [] : [`    ${why}`]),
  ...differences.map((difference) => `    → ${printable(difference)}`),
];

const more = (count: number, what: string) => (count > 0 ? [`  … and ${count} more ${what} (--verbose)`] : []);

/** Cells in columns. */
function rows(cells: string[][]): string[] {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length))) ?? [];
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
