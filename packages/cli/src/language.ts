import {
  chooseLanguage,
  type LanguageId,
  languageIds,
  loadMessages,
  type Language as Messages,
} from '@waypost/sdk/messages';
import { en, type Texts } from './texts/en.ts';

export { type LanguageId, languageIds, type Messages };

/** A language that the command speaks: its own texts, and those of findings, loaded only when there are some. */
export interface Language {
  id: LanguageId;
  texts: Texts;
  /** The texts of what can be found in documents of a format. */
  messages(format: string | undefined): Promise<Messages>;
}

const loadTexts: Record<LanguageId, () => Promise<Texts>> = {
  en: async () => en,
  fr: async () => (await import('./texts/fr.ts')).fr,
  ar: async () => (await import('./texts/ar.ts')).ar,
  pt: async () => (await import('./texts/pt.ts')).pt,
  es: async () => (await import('./texts/es.ts')).es,
};

/** The first known language that `--lang` names (`pt,fr`) or, failing that, the environment; else English. */
export async function languageOf(argv: readonly string[], environment = process.env): Promise<Language> {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  const id =
    knownLanguage(optionValue(argv)) ?? knownLanguage(locale.replace(/[.@].*/s, '').replaceAll('_', '-')) ?? 'en';
  return { id, texts: await loadTexts[id](), messages: (format) => loadMessages(id, format) };
}

/** The first language of a list of preferences that the command speaks. */
export const knownLanguage = (preferences = ''): LanguageId | undefined => chooseLanguage(preferences, languageIds);

/** `--lang` is looked up before the options are parsed, since their descriptions are in that language too. */
function optionValue(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
}
