import type { Finding } from '@waypost/sdk';
import { describe } from '@waypost/sdk/describe';
import type { Messages } from '../language.ts';

/** One thing to print: a finding in words, with the others that say the same elsewhere. */
export interface Entry {
  finding: Finding;
  message: string;
  mend: string;
  also: Finding[];
  /** Printed on one line: enough of its rule stands above it in full. */
  isBrief: boolean;
}

/** So many entries of one rule are printed in full, and so many more on one line each. */
const FULL = 3;
const BRIEF = 12;

/**
 * Findings in words, each once: what is said in the same words of several places is one entry, and of a rule that is
 * broken in many ways only the first entries are kept. `left` counts the findings that are not shown, by rule.
 */
export function entriesOf(findings: readonly Finding[], messages: Messages, isVerbose: boolean) {
  const entries = new Map<string, Entry>();
  const left = new Map<string, number>();
  const perRule = new Map<string, number>();
  for (const finding of findings) {
    const words = describe(finding, messages);
    const key = isVerbose ? String(entries.size) : [finding.rule, words.message, words.mend].join('\n');
    const same = entries.get(key);
    if (same) same.also.push(finding);
    else {
      const rank = (perRule.get(finding.rule) ?? 0) + 1;
      if (!isVerbose && rank > FULL + BRIEF) left.set(finding.rule, (left.get(finding.rule) ?? 0) + 1);
      else {
        perRule.set(finding.rule, rank);
        entries.set(key, { finding, ...words, also: [], isBrief: !isVerbose && rank > FULL });
      }
    }
  }
  return { entries: [...entries.values()], left };
}
