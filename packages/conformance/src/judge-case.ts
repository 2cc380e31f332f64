import type { CaseSet, DocumentCase, Level, StatedFinding } from './case-set.ts';
import { isByRule } from './claimed-rules.ts';

/** What differs from what a case states, one sentence each; nothing if the case passes. */
export function judgeCase(one: DocumentCase, report: unknown, { levels, interchangeable, claimed }: CaseSet): string[] {
  const read = readReport(report);
  if (typeof read === 'string') return [`the answer is no validation report: ${read}`];
  const { outcome, findings } = read;
  const hasErrors = findings.some(isError);
  if (hasErrors !== (outcome === 'not-conformant'))
    return [`the outcome is ${outcome}, but ${hasErrors ? 'errors are' : 'no error is'} among the findings`];

  const layers = levels.map(({ layer }) => layer);
  const upTo = layers.indexOf(one.layer);
  const differences: string[] = [];
  const isClaimed = (finding: StatedFinding, level: number) =>
    !claimed || !isByRule(levels[level] as Level) || claimed.has(finding.rule);
  const seen = findings.filter((finding) => {
    const level = layers.indexOf(layerOf(finding, layers));
    return level <= upTo && isClaimed(finding, level);
  });
  const isRefused = seen.some(isError);
  if (isRefused !== (one.expected.outcome === 'not-conformant')) {
    const found = seen.filter(isError).map(told).slice(0, 5).join(', ');
    differences.push(`must be ${one.expected.outcome}, but ${found === '' ? 'no error was found' : `found: ${found}`}`);
  }
  for (const level of levels.slice(0, upTo + 1)) {
    const own = (finding: StatedFinding) => layerOf(finding, layers) === level.layer;
    differences.push(...compare(level, one.expected.findings.filter(own), seen.filter(own), interchangeable));
  }
  return differences;
}

/** The layer that a rule belongs to: the one it begins with, else that of the rules on the content. */
function layerOf({ rule }: StatedFinding, layers: string[]): string {
  const home = rule.slice(0, rule.indexOf('/'));
  return layers.includes(home) ? home : 'rules';
}

function compare(
  { matches }: Level,
  stated: StatedFinding[],
  seen: StatedFinding[],
  interchangeable: string[],
): string[] {
  if (matches.includes('pointer')) {
    const missing = without(stated.map(told), seen.map(told)).map((text) => `missing: ${text}`);
    return [...missing, ...without(seen.map(told), stated.map(told)).map((text) => `not stated: ${text}`)];
  }
  if (!matches.includes('rule') || stated.length === 0) return [];
  const sameAs = (rule: string) => (interchangeable.includes(rule) ? interchangeable : [rule]);
  const allowed = new Set(stated.flatMap(({ rule }) => sameAs(rule)));
  const named = [...new Set(stated.map(({ rule }) => rule))].join(' or ');
  if (seen.length > 0 && !seen.some(({ rule }) => allowed.has(rule)))
    return [`must name ${named}, not ${seen[0]?.rule}`];
  return seen.filter(({ rule }) => !allowed.has(rule)).map((finding) => `not stated: ${told(finding)}`);
}

/** What is left of a list once another is taken from it, one for one. */
function without(list: string[], others: string[]): string[] {
  const left = [...others];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isError = ({ severity }: StatedFinding) => severity === 'error';
const told = ({ rule, severity, pointer }: StatedFinding) => `${severity} ${rule} at ${JSON.stringify(pointer)}`;

/** The members of a report that are looked at, or why it is none. */
function readReport(report: unknown): { outcome: string; findings: StatedFinding[] } | string {
  if (typeof report !== 'object' || report === null || Array.isArray(report)) return 'it is not a JSON object';
  const { outcome, findings } = report as Record<string, unknown>;
  if (!['conformant', 'not-conformant', 'not-checked'].includes(outcome as string))
    return '`outcome` is none of conformant, not-conformant and not-checked';
  if (!Array.isArray(findings)) return '`findings` is not a list';
  const wrong = findings.findIndex((finding) =>
    ['rule', 'severity', 'pointer'].some(
      (member) => typeof (finding as Record<string, unknown> | null)?.[member] !== 'string',
    ),
  );
  if (wrong >= 0) return `finding ${wrong + 1} has no text as its rule, severity or pointer`;
  return { outcome: outcome as string, findings: findings as StatedFinding[] };
}
