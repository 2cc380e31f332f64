import type { AppliedPolicy, Finding, PolicyText } from '@waypost/sdk';
import type { Language } from '../language.ts';
import { directions } from '../terminal/direction.ts';
import { printable } from '../terminal/printable.ts';

/** By which policy documents were judged, and on which day. */
export const policyLine = ({ policy: { document }, date }: AppliedPolicy, language: Language): string =>
  language.texts.judgedBy(inWords(document.title, language), document.revision, date);

/** What a policy has to do with the severity of a finding. */
export function gradeLines({ regraded, waived, severity }: Finding, language: Language): string[] {
  const { texts } = language;
  const graded = waived?.severity ?? severity;
  return [
    ...(regraded ? [texts.regraded(graded, regraded.severity, inWords(regraded.reason, language))] : []),
    ...(waived
      ? [texts.waived(printable(waived.waiver), waived.expiresOn, waived.severity, inWords(waived.reason, language))]
      : []),
  ];
}

/** A text of a policy in the user's language, else in English, else in its first. */
export const inWords = (text: PolicyText, { id, texts }: Language): string =>
  directions[texts.direction].argument(text[id] ?? text.en ?? Object.values(text)[0] ?? '');
