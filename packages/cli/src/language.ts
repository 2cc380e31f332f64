import type { describe } from '@waypost/sdk/describe';
import { en, type Texts } from './texts/en.ts';

/** The texts of findings in one language. */
export type Messages = Parameters<typeof describe>[1];

/** A language that the command speaks: its own texts, and those of findings, loaded only when there are some. */
export interface Language {
  id: LanguageId;
  texts: Texts;
  messages(): Promise<Messages>;
}

const known = {
  en: {
    texts: async () => en,
    messages: async () => (await import('@waypost/sdk/messages/en')).en,
  },
  fr: {
    texts: async () => (await import('./texts/fr.ts')).fr,
    messages: async () => (await import('@waypost/sdk/messages/fr')).fr,
  },
};
export type LanguageId = keyof typeof known;
export const languageIds = Object.keys(known) as LanguageId[];

/** The language that `--lang` names or, failing that, the environment; English where it names one not known here. */
export async function chooseLanguage(argv: readonly string[], environment = process.env): Promise<Language> {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  const id = [optionValue(argv), /^[a-z]{2,3}(?=$|[_.@-])/i.exec(locale)?.[0].toLowerCase()].find(isKnown) ?? 'en';
  return { id, texts: await known[id].texts(), messages: known[id].messages };
}

/** `--lang` is looked up before the options are parsed, since their descriptions are in that language too. */
function optionValue(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
}

const isKnown = (id: string | undefined): id is LanguageId => id !== undefined && Object.hasOwn(known, id);
