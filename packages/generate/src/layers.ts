import { find, loadJson } from './sources.ts';

/** A text by language. */
export type Words = Record<string, string>;
/** Words for arguments, by argument. */
export type WordTable = Record<string, Words>;

export interface Prose<Text = Words> {
  message: Text;
  mend: Text;
}
export interface LayerRule extends Prose {
  severity: 'error' | 'warning' | 'info';
  /** What must hold, exactly, and why, in English and French; left out where the message says it. */
  holds?: Words;
  why?: Words;
  /** More exact wordings, chosen by the finding's argument `variant`. */
  variants?: Record<string, Prose>;
}

/** What the read and structure layers say, and the words that messages and reports take from tables. */
export interface Layers {
  rules: Record<string, LayerRule>;
  words: Record<string, WordTable>;
}

/**
 * schemas/layers/, with the tables of which the schemas state English and French (`stated`) completed by the other
 * languages. A word that a language does not have is missing here, which a test says.
 */
export async function readLayers(stated: Record<string, WordTable>): Promise<Layers> {
  const files: Record<string, unknown> = {};
  for (const file of await find(['schemas/layers/*.json'])) files[file.replace(/^.*\//, '')] = await loadJson(file);
  const { 'words.json': words, ...rules } = files;
  const tables = { ...(words as Layers['words']) };
  for (const [name, table] of Object.entries(stated))
    tables[name] = {
      ...ownWords(tables[name]),
      ...mapValues(table, (text, word) => ({ ...typeset(text), ...tables[name]?.[word] })),
    };
  return { rules: Object.assign({}, ...Object.values(rules)), words: tables };
}

/** The words of a table that no schema states, and which are there in every language. */
const ownWords = (table: WordTable = {}): WordTable =>
  Object.fromEntries(Object.entries(table).filter(([, text]) => text.en !== undefined));

/** French as it is printed: no line break before double punctuation marks nor inside guillemets. */
export const typeset = ({ fr, ...others }: Words): Words => ({
  ...others,
  ...(fr !== undefined && { fr: fr.replace(/ (?=[;:?!»])|(?<=«) /g, '\u00a0') }),
});

export const mapValues = <T, U>(table: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]));
