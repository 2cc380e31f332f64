import { groups, layers, rules } from './index.gen.ts';
import type { Language } from './language.ts';

export { chooseLanguage } from './choose-language.ts';
export type { Language } from './language.ts';

/** BCP 47 tag of a language that findings can be told in. */
export type LanguageId = keyof typeof layers;
/** The languages that findings can be told in. */
export const languageIds = Object.keys(layers) as LanguageId[];

const loaded = new Map<string, Language>();

/**
 * The texts of the findings in documents of one format, loaded when called for. Where the format is missing or not
 * known, there can only be findings of reading and structure, and only their texts are loaded.
 */
export async function loadMessages(language: LanguageId, format?: string): Promise<Language> {
  const known = format !== undefined && Object.hasOwn(groups, format) ? format : '';
  const before = loaded.get(`${language} ${known}`);
  if (before) return before;
  const own = groups[known] ?? [];
  const parts = await Promise.all(own.map((group) => rules[language][group]?.()));
  const texts = await layers[language]();
  const all = { ...texts, messages: Object.assign({}, texts.messages, ...parts) };
  loaded.set(`${language} ${known}`, all);
  return all;
}
