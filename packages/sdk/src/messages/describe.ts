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

/** Puts a finding into the words of a language; arguments are inserted as they are. */
export function describe({ rule, args }: Finding, { messages, words }: Language): Description {
  const [message, mend] = messages[`${rule} ${args.variant}`] ?? messages[rule] ?? [rule, ''];
  return { message: fill(message, args, words), mend: fill(mend, args, words) };
}

/** `{name}` is an argument, `{name:table}` the word that a table has for it. */
const fill = (text: string, args: FindingArguments, words: Language['words']) =>
  text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, table?: string) => {
    const value = args[name];
    if (Array.isArray(value)) return value.join(', ');
    const word = String(value ?? '');
    return table === undefined ? word : (words[table]?.[word] ?? word);
  });
