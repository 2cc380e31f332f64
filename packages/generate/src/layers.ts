import type { RuleProse, RuleSource } from './rules.ts';
import { find, loadJson } from './sources.ts';

type Words = Record<string, string>;
interface Prose {
  message: Words;
  mend: Words;
}
interface LayerRule extends Prose {
  severity: 'error' | 'warning' | 'info';
  /** More exact wordings, chosen by the finding's argument `variant`. */
  variants?: Record<string, Prose>;
}

/** specs/layers.json, and for the SDK one module per language with all messages and the words they use. */
export async function layersFiles(
  forms: Record<string, Words>,
  ruleSources: RuleSource[],
): Promise<Map<string, string>> {
  const { 'words.json': words, ...layers } = await readLayers();
  const rules = Object.assign({}, ...Object.values(layers)) as Record<string, LayerRule>;
  const tables = { ...(words as Record<string, Record<string, Words>>), forms: mapValues(forms, typeset) };
  const files = new Map([['specs/layers.json', `${JSON.stringify({ rules, words: tables }, null, 2)}\n`]]);
  for (const language of new Set(Object.values(rules).flatMap(({ message }) => Object.keys(message)))) {
    const messages: Record<string, [string, string]> = {};
    const add = (id: string, { message, mend }: Prose) => {
      const [what, how] = [message[language], mend[language]];
      if (what === undefined || how === undefined) throw new Error(`layers: ${id} has no text in ${language}`);
      messages[id] = [what, how];
    };
    for (const [id, rule] of Object.entries(rules)) {
      add(id, rule);
      for (const [variant, prose] of Object.entries(rule.variants ?? {})) add(`${id} ${variant}`, prose);
    }
    for (const { rule, messages: prose } of ruleSources) {
      const { message, mend, variants = {} } = prose[language] as RuleProse;
      messages[rule.id] = [message, mend];
      for (const [variant, text] of Object.entries(variants))
        messages[`${rule.id} ${variant}`] = [text.message, text.mend];
    }
    const terms = Object.fromEntries(
      Object.entries(tables).map(([table, entries]) => [
        table,
        Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, text[language] ?? key])),
      ]),
    );
    files.set(
      `packages/sdk/src/messages/${language}.gen.ts`,
      [
        "import type { Language } from './language.ts';",
        '',
        `export const ${language}: Language = ${JSON.stringify({ messages, words: terms }, null, 2)};`,
        '',
      ].join('\n'),
    );
  }
  return files;
}

/** French as it is printed: no line break before double punctuation marks nor inside guillemets. */
const typeset = ({ fr, ...others }: Words): Words => ({
  ...others,
  ...(fr !== undefined && { fr: fr.replace(/ (?=[;:?!»])|(?<=«) /g, '\u00a0') }),
});

const mapValues = <T>(table: Record<string, T>, change: (value: T) => T) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));

async function readLayers(): Promise<Record<string, unknown>> {
  const layers: Record<string, unknown> = {};
  for (const file of await find(['schemas/layers/*.json'])) layers[file.replace(/^.*\//, '')] = await loadJson(file);
  return layers;
}
