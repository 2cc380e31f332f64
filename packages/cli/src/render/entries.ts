import type { Finding } from '@waypost/sdk';
import { describe } from '@waypost/sdk/describe';
import type { Messages } from '../language.ts';
import { directions } from '../terminal/direction.ts';
import { printable } from '../terminal/printable.ts';

/** One thing to print: a finding in printable words, with the others that say the same elsewhere. */
export interface Entry {
  finding: Finding;
  message: string;
  mend: string;
  also: Finding[];
  /** Printed on one line: enough of its rule stands above it in full. */
  isBrief: boolean;
}

/** What was found of one rule. */
export interface RuleGroup {
  rule: string;
  severity: Finding['severity'];
  /** All findings of the rule that are listed in the result. */
  count: number;
  entries: Entry[];
  /** Findings that are not shown. */
  left: number;
}

/** So many entries of one rule are printed in full, and so many more on one line each. */
const FULL = 3;
const BRIEF = 12;

export const marks = { error: '✗', warning: '!', info: 'i' } as const;

/** Where a finding is, in few characters. */
export const placeOf = ({ position, pointer }: Finding) =>
  position ? `${position.line}:${position.column}` : printable(pointer);

const rank = { error: 0, warning: 1, info: 2 } as const;

/**
 * Findings in printable words by rule, errors first, else in the order of the document. What is said in the same words of several
 * places is one entry, and of a rule that is broken in many ways only the first entries are kept.
 */
export function groupsOf(findings: readonly Finding[], messages: Messages, isVerbose: boolean): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  const told = new Map<string, Entry>();
  const { argument } = directions[messages.direction];
  for (const finding of findings) {
    const { rule, severity } = finding;
    const group = groups.get(rule) ?? { rule, severity, count: 0, entries: [], left: 0 };
    groups.set(rule, group);
    group.count++;
    const words = describe(finding, messages, argument);
    const key = [rule, words.message, words.mend].join('\n');
    const same = isVerbose ? undefined : told.get(key);
    if (same) same.also.push(finding);
    else if (!isVerbose && group.entries.length >= FULL + BRIEF) group.left++;
    else {
      const entry = { finding, ...words, also: [], isBrief: !isVerbose && group.entries.length >= FULL };
      told.set(key, entry);
      group.entries.push(entry);
    }
  }
  return [...groups.values()].sort((a, b) => rank[a.severity] - rank[b.severity]);
}
