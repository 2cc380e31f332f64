import type { Finding } from '@waypost/sdk';
import { readSpec, specsIndex } from './specs.ts';

/** What a rule says in one language; `holds` and `why` are not there in every one. */
interface Wording {
  message: string;
  mend: string;
  holds?: string;
  why?: string;
  variants?: Record<string, { message: string; mend: string }>;
}

/** A rule, or a finding of reading or structure, as published in specs/rules/index.json. */
export interface PublishedRule {
  id: string;
  clause?: string;
  severity: Finding['severity'];
  since?: string;
  until?: string;
  /** Silent on drafts where it is `submitted`. */
  from?: string;
  profiles?: string[];
  source?: string[];
  url: string;
  /** Left out where it holds for all. */
  formats?: string[];
  messages: Record<string, Wording>;
  example?: { pointer: string; args?: Finding['args']; failing: string; mended: string };
}

export const publishedRules = (): PublishedRule[] => JSON.parse(readSpec(specsIndex().rules.path));

/** The wording in a language, or in English. */
export const wordingOf = ({ messages }: PublishedRule, language: string): Wording =>
  messages[language] ?? (messages.en as Wording);

/** What must hold, in a sentence; where the language does not say it, the message without the values of a document. */
export function holdsOf(rule: PublishedRule, language: string): string {
  const { holds, message } = wordingOf(rule, language);
  return holds ?? withoutValues(message);
}

/** A text of a message with an ellipsis in place of each value. */
export const withoutValues = (text: string): string => text.replace(/\{[^{}]*\}/g, '…');
