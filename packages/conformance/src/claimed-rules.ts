import { type CaseSet, type ConformanceCase, type Level, readBytes } from './case-set.ts';
import { UsageError } from './exit-code.ts';

/** Whether a level asks for exactly the stated findings, so that its rules can be claimed one by one. */
export const isByRule = ({ matches }: Level) => matches.includes('pointer');

/** @throws UsageError if the file is no JSON list of texts. */
export function readClaimedRules(file: string): string[] {
  let rules: unknown;
  try {
    rules = JSON.parse(readBytes(file).toString());
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file} is not JSON`);
  }
  if (!Array.isArray(rules) || rules.length === 0 || rules.some((rule) => typeof rule !== 'string'))
    throw new UsageError(`${file}: must be a list of rule ids`);
  return [...new Set(rules as string[])];
}

/**
 * The set as it concerns an implementation that has only some of the rules: of the levels that go by rules, cases state
 * the findings of these alone. All cases stay, since a rule must also be silent where another speaks; so do all
 * requirements, since a level is reached with all of its rules only.
 * @throws UsageError if the standard has no such rule.
 */
export function claimRules(set: CaseSet, rules: readonly string[]): CaseSet {
  const byRule = set.levels.filter(isByRule);
  const levels = new Set(byRule.map(({ id }) => id));
  const known = new Set(set.requirements.filter(({ level }) => levels.has(level)).map(({ id }) => id));
  const unknown = rules.find((rule) => !known.has(rule));
  if (unknown !== undefined) throw new UsageError(`--rules: the standard has no rule ${unknown}`);
  const claimed = new Set(rules);
  const layers = new Set(byRule.map(({ layer }) => layer));
  const narrowed = (one: ConformanceCase): ConformanceCase => {
    if ('steps' in one) return one;
    const findings = one.expected.findings.filter(({ rule }) => claimed.has(rule));
    const outcome = findings.some(({ severity }) => severity === 'error') ? 'not-conformant' : 'conformant';
    return { ...one, expected: { outcome, findings }, proves: one.proves.filter((id) => claimed.has(id)) };
  };
  return { ...set, claimed, cases: set.cases.map((one) => (layers.has(one.layer) ? narrowed(one) : one)) };
}
