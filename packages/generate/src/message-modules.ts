import { type Layers, mapValues, type Prose } from './layers.ts';
import type { RuleSource } from './rules.ts';

/** By rule id, or rule id and variant: what is wrong, and how to mend it. */
type Messages = Record<string, [message: string, mend: string]>;

const folder = 'packages/sdk/src/messages';

/**
 * The SDK's texts of findings. For each language one module says what the layers say and one what each group of rules
 * says (those whose ids begin alike); from these are made a module with all, one for each format, and the imports that
 * load them one by one.
 */
export function messageModules(layers: Layers, rulesOf: ReadonlyMap<string, RuleSource[]>): Map<string, string> {
  const files = new Map<string, string>();
  const languages = Object.keys(layers.words.typography?.direction ?? {});
  const sources = new Map([...rulesOf.values()].flat().map((source) => [source.rule.id, source]));
  const groups = [...new Set([...sources.keys()].map(groupOf))].sort();
  for (const language of languages) {
    files.set(`${folder}/layers/${language}.gen.ts`, layersModule(layers, language));
    for (const group of groups) {
      const own = [...sources.values()].filter(({ rule }) => groupOf(rule.id) === group);
      files.set(`${folder}/${group}/${language}.gen.ts`, groupModule(own, language));
    }
    files.set(`${folder}/${language}.gen.ts`, joined(language, groups, '.'));
    for (const [format, rules] of rulesOf)
      files.set(
        `packages/sdk/src/formats/${format}/messages/${language}.gen.ts`,
        joined(language, groupsOf(rules), '../../../messages'),
      );
  }
  return files.set(`${folder}/index.gen.ts`, loaders(languages, groups, rulesOf));
}

const groupOf = (id: string) => id.replace(/\/.*/, '');
const groupsOf = (rules: RuleSource[]) => [...new Set(rules.map(({ rule }) => groupOf(rule.id)))].sort();
const json = (value: unknown) => JSON.stringify(value, null, 2);

function layersModule({ rules, words }: Layers, language: string): string {
  const messages: Messages = {};
  const add = (id: string, { message, mend }: Prose) => {
    messages[id] = pair(id, language, { message: message[language], mend: mend[language] });
  };
  for (const [id, rule] of Object.entries(rules)) {
    add(id, rule);
    for (const [variant, prose] of Object.entries(rule.variants ?? {})) add(`${id} ${variant}`, prose);
  }
  const named = new Set(json(messages).match(/(?<=\{\w+:)\w+(?=\})/g));
  const tables = Object.entries(words).filter(([table]) => named.has(table));
  const { direction, comma } = mapValues(words.typography ?? {}, (text) => text[language]);
  const content = {
    direction,
    comma,
    messages,
    words: mapValues(Object.fromEntries(tables), (table) => mapValues(table, (text) => text[language] ?? text.en)),
  };
  return [
    "import type { Language } from '../language.ts';",
    '',
    `export const ${language}: Language = ${json(content)};`,
    '',
  ].join('\n');
}

function groupModule(sources: RuleSource[], language: string): string {
  const messages: Messages = {};
  for (const { rule, messages: prose } of sources) {
    messages[rule.id] = pair(rule.id, language, prose[language]);
    for (const [variant, text] of Object.entries(prose[language]?.variants ?? {}))
      messages[`${rule.id} ${variant}`] = pair(`${rule.id} ${variant}`, language, text);
  }
  return [
    "import type { Language } from '../language.ts';",
    '',
    `export const messages: Language['messages'] = ${json(messages)};`,
    '',
  ].join('\n');
}

function pair(id: string, language: string, prose?: Partial<Prose<string | undefined>>): [string, string] {
  if (prose?.message === undefined || prose.mend === undefined) throw new Error(`${id} has no text in ${language}`);
  return [prose.message, prose.mend];
}

/** The layers' texts together with those of groups of rules. */
function joined(language: string, groups: string[], home: string): string {
  const messages = ['layers.messages', ...groups.map((_, index) => `rules${index}`)].map((name) => `...${name}`);
  return [
    `import type { Language } from '${home}/language.ts';`,
    `import { ${language} as layers } from '${home}/layers/${language}.gen.ts';`,
    ...groups.map((group, index) => `import { messages as rules${index} } from '${home}/${group}/${language}.gen.ts';`),
    '',
    `export const ${language}: Language = { ...layers, messages: { ${messages.join(', ')} } };`,
    '',
  ].join('\n');
}

function loaders(languages: string[], groups: string[], rulesOf: ReadonlyMap<string, RuleSource[]>): string {
  return [
    "import type { Language } from './language.ts';",
    '',
    '/** What the layers say, by language. */',
    'export const layers = {',
    ...languages.map((id) => `  ${id}: async (): Promise<Language> => (await import('./layers/${id}.gen.ts')).${id},`),
    '};',
    '',
    '/** What each group of rules says, by language. */',
    "export const rules: Record<keyof typeof layers, Record<string, () => Promise<Language['messages']>>> = {",
    ...languages.flatMap((id) => [
      `  ${id}: {`,
      ...groups.map((group) => `    '${group}': async () => (await import('./${group}/${id}.gen.ts')).messages,`),
      '  },',
    ]),
    '};',
    '',
    '/** The groups of rules that documents of a format are judged by. */',
    'export const groups: Readonly<Record<string, readonly string[]>> = {',
    ...[...rulesOf].map(([format, own]) => `  '${format}': ${JSON.stringify(groupsOf(own))},`),
    '};',
    '',
  ].join('\n');
}
