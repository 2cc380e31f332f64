import type { Finding, Result, Totals } from '@waypost/sdk';
import type { Baseline } from './baseline.ts';

/** What a user allows: which findings do not count, and how many warnings are borne. */
export interface Allowance {
  failOn: 'error' | 'warning';
  /** Rule ids, or beginnings of them that end in `*`. */
  ignore: readonly string[];
  baseline?: Baseline;
  maxWarnings: number;
}

/** What is left of a verdict once the findings that do not count are set aside; the verdict itself stays as it is. */
export interface Counted {
  findings: readonly Finding[];
  totals: Totals;
  /** Findings of ignored rules. */
  ignored: number;
  /** Findings that the baseline knows. */
  known: number;
}

/** Tells what counts from what does not. `name` is that of the document. */
export function count(
  { findings, totals }: Pick<Result, 'findings' | 'totals'>,
  name: string,
  { ignore, baseline }: Allowance,
): Counted {
  if (ignore.length === 0 && !baseline) return { findings, totals, ignored: 0, known: 0 };
  const counted: Counted = { findings: [], totals: { ...totals }, ignored: 0, known: 0 };
  counted.findings = findings.filter((finding) => {
    const isIgnored = ignore.some((pattern) => matches(finding.rule, pattern));
    const isKnown = !isIgnored && baseline?.covers(name, finding) === true;
    if (isIgnored) counted.ignored++;
    if (isKnown) counted.known++;
    if (isIgnored || isKnown) counted.totals[finding.severity]--;
    return !isIgnored && !isKnown;
  });
  return counted;
}

/** Whether what counts fails the run. */
export const isFailing = ({ totals }: Counted, { failOn }: Allowance): boolean =>
  totals.error > 0 || (failOn === 'warning' && totals.warning > 0);

/** Whether a run has met more warnings than are borne. */
export const hasTooManyWarnings = ({ warnings }: { warnings: number }, { maxWarnings }: Allowance): boolean =>
  warnings > maxWarnings;

/** Whether a rule is meant by a pattern: its id, or its beginning with `*` for the rest. */
export const matches = (rule: string, pattern: string): boolean =>
  pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
