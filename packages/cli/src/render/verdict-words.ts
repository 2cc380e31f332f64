import { type Allowance, hasTooManyWarnings } from '../allowance.ts';
import type { Language } from '../language.ts';
import type { Tally } from '../tally.ts';
import { printable, printableStart } from '../terminal/printable.ts';
import { notCheckedHere, notCheckedLine } from './not-checked-line.ts';
import { policyLine } from './policy-lines.ts';
import type { Verdict } from './renderer.ts';

/** What kind of document it is, as far as it says so: `kpi-report 1.0 (operator)`. */
export function identityOf({ format, formatVersion, value }: Verdict['result']): string {
  const profile = (value as { profile?: unknown } | null | undefined)?.profile;
  const parts = [
    format,
    formatVersion,
    typeof profile === 'string' ? `(${printableStart(profile, 40)})` : undefined,
  ].filter((part) => part !== undefined);
  return printableStart(parts.join(' '), 120);
}

/** The outcome and how much was found, in a few words. */
export const outcomeOf = ({ outcome, totals }: Verdict['result'], { texts }: Language): string =>
  [texts.outcome[outcome], texts.totals(totals)]
    .filter(Boolean)
    .join(outcome === 'conformant' ? texts.comma : `${texts.colon} `);

/** What the verdict on a document leaves out, a sentence each. */
export const leftOutOf = ({ result, counted }: Verdict, language: Language): string[] =>
  [
    language.texts.setAside(counted.ignored, counted.known),
    result.policy?.applies === false ? language.texts.policyDoesNotApply : '',
    ...notCheckedHere(result.notChecked, language),
  ].filter(Boolean);

/** What is to be said of all verdicts together, after how many there are. */
export const closingLines = (tally: Tally, allowance: Allowance, language: Language): string[] => {
  const { texts } = language;
  const compared = [...tally.comparedWith].map(printable);
  return [
    tally.policy && policyLine(tally.policy, language),
    compared.length > 0 && texts.comparedWith(compared),
    hasTooManyWarnings(tally, allowance) && texts.tooManyWarnings(tally.warnings, allowance.maxWarnings),
    notCheckedLine(tally, language),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
};

/** The files that were no documents, a line each. */
export const skippedLines = (tally: Tally, { texts }: Language): string[] =>
  [...tally.skipped.map(texts.skipped), ...tally.passedOver.map(texts.passedOver)].map((line) => printable(line));
