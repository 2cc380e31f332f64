import type { Finding, FindingArguments } from '../finding.ts';
import type { Language } from './language.ts';

export { rulePage } from '@waypost/schemas/define/address';

/** A finding in words. */
export interface Description {
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  mend: string;
}

/**
 * Puts a finding into the words of a language. Arguments are inserted as they are, or as `shown` gives them: where
 * people read a language written from right to left, it sets each apart (`<bdi>`, or U+2068 and U+2069 around it), or
 * dates and pointers come out in the wrong order. The messages of a report bear no such marks.
 */
export function describe({ rule, args }: Finding, language: Language, shown = asItIs): Description {
  const { messages } = language;
  const [message, mend] = messages[`${rule} ${args.variant}`] ?? messages[rule] ?? [rule, ''];
  return { message: fill(message, args, language, shown), mend: fill(mend, args, language, shown) };
}

const asItIs = (value: string): string => value;

/** `{name}` is an argument, `{name:table}` the word that a table has for it. */
const fill = (text: string, args: FindingArguments, { words, comma }: Language, shown: (value: string) => string) =>
  text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, table = '') => {
    const value = args[name] ?? '';
    if (Array.isArray(value)) return value.map(shown).join(comma);
    return words[table]?.[String(value)] ?? shown(String(value));
  });
