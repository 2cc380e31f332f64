import { describe } from '../../sdk/src/messages/describe.ts';
import type { Language } from '../../sdk/src/messages/language.ts';
import { MARK } from './fragment.ts';
import { mapValues, type WordTable } from './layers.ts';
import { type PageLanguage, pageWords } from './rule-page-words.ts';
import type { RuleEntry } from './rule-reference.ts';
import type { RuleProse } from './rules.ts';

/** What the pages cite besides the rules. */
export interface PageContext {
  /** Titles of the formats, and where their newest version stands below specs/, by id. */
  formats: Record<string, { title: Record<PageLanguage, string>; path: string }>;
  /** Wordings of the statements and public sources that rules cite, by id. */
  sources: ReadonlyMap<string, string>;
  /** Words for the arguments of messages: by table and word, in each language. */
  words: Record<string, WordTable>;
}

/** Path of a page below specs/. */
const pagePath = (name: string, language: PageLanguage) => `rules/${name}${language === 'en' ? '' : `.${language}`}.md`;

/** The pages of all rules and their index, in English and in French: path below specs/ → Markdown. */
export function rulePages(entries: RuleEntry[], context: PageContext): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of Object.keys(pageWords) as PageLanguage[]) {
    pages.set(pagePath('README', language), indexPage(entries, language, context));
    for (const entry of entries) pages.set(pagePath(entry.id, language), rulePageText(entry, language, context));
  }
  return pages;
}

/** What must hold; a finding of reading or structure has its general message instead. */
export const holdsOf = (entry: RuleEntry, language: PageLanguage) => {
  const { holds, message } = entry.messages[language] as RuleProse;
  return holds ?? ellipses(message);
};

type Wording = Pick<RuleProse, 'message' | 'mend'>;
/** A wording with an ellipsis in place of each value of a document. */
const withoutValues = ({ message, mend }: Wording): Wording => ({ message: ellipses(message), mend: ellipses(mend) });
const ellipses = (text: string) => text.replace(/\{[^{}]*\}/g, '…');

function rulePageText(entry: RuleEntry, language: PageLanguage, context: PageContext): string {
  const word = pageWords[language];
  const { why, variants = {}, ...prose } = entry.messages[language] as RuleProse;
  const other: PageLanguage = language === 'en' ? 'fr' : 'en';
  const link = (name: string, to: PageLanguage) => pagePath(name, to).replace(/^.*\//, '');
  const shown = Object.keys(variants).find((name) => name === entry.example?.args?.variant);
  const wordings: [string | undefined, RuleProse][] = [[undefined, prose], ...Object.entries(variants)];
  const others = wordings.filter(([name]) => name !== shown).map(([, wording]) => wording);
  const lines = [
    `# ${markdown(holdsOf(entry, language))}`,
    '',
    `[${word.other}](${link(entry.id, other)}) · [${word.allRules}](../${link('README', language)})`,
    '',
    ...facts(entry, language, context).map(([label, text]) => `- **${label}**${word.colon} ${text}`),
    '',
    ...(why ? [`## ${word.why}`, '', markdown(why), ''] : []),
    ...exampleLines(entry, language, context),
    ...(entry.example?.args ? [] : [`## ${word.said}`, '', ...said(withoutValues(prose)), '']),
    ...(others.length > 0 ? [`## ${word.variants}`, '', ...others.map(withoutValues).flatMap(item), ''] : []),
  ];
  const sources = entry.source ?? [];
  if (sources.length > 0) lines.push(`## ${word.sources}`, '', ...sources.map((id) => sourceLine(id)), '');
  return `${lines.join('\n').trimEnd()}\n`;

  function sourceLine(id: string) {
    if (id === 'proposed') return `- ${word.proposed}`;
    const name = id.replace(/^public:/, '');
    const text = context.sources.get(name);
    return `- **${name}**${text === undefined ? '' : `${word.colon} ${markdown(text)}`}`;
  }
}

const said = ({ message, mend }: Wording) => [`> ${markdown(message)}`, '>', `> → ${markdown(mend)}`];
const item = ({ message, mend }: Wording) => [`- ${markdown(message)}\\`, `  → ${markdown(mend)}`];

/** What a rule states of itself, as labels and texts. */
function facts(entry: RuleEntry, language: PageLanguage, context: PageContext): [string, string][] {
  const { labels, ...word } = pageWords[language];
  const { id, clause, severity, formats, profiles, since, until, from } = entry;
  const reference = `reference${language === 'en' ? '' : `.${language}`}.md`;
  const named = (formats ?? []).map((format) => {
    const { title, path } = context.formats[format] as PageContext['formats'][string];
    return `[${title[language]}](../../${path}/${reference})`;
  });
  return [
    [labels.rule, `\`${id}\``],
    ...(clause ? [[labels.clause, clause] as [string, string]] : []),
    [labels.severity, word.severityMeans[severity]],
    [labels.formats, named.join(', ') || word.all],
    ...(since
      ? ([
          [labels.profiles, profiles?.map((profile) => `\`${profile}\``).join(', ') ?? word.all],
          [labels.versions, word.versions(since, until)],
        ] as [string, string][])
      : []),
    ...(from ? [[labels.stage, word.stage] as [string, string]] : []),
  ];
}

function exampleLines({ id, example, messages, severity }: RuleEntry, language: PageLanguage, context: PageContext) {
  if (!example) return [];
  const word = pageWords[language];
  const { pointer, args, failing, mended } = example;
  const texts = languageOf(id, messages[language] as RuleProse, language, context);
  const finding = args && said(describe({ rule: id, severity, pointer, args }, texts));
  const place = pointer ? [`> \`${pointer}\``, '>'] : [];
  return [
    `## ${word.example}`,
    '',
    failing.includes(MARK) ? word.failingMarked : word.failing,
    '',
    ...fenced(failing),
    ...(finding ? [`${word.said}${word.colon}`, '', ...place, ...finding, ''] : []),
    `${word.mended}${word.colon}`,
    '',
    ...fenced(mended),
  ];
}

/** The texts of one rule as `describe` takes them. */
function languageOf(id: string, prose: RuleProse, language: PageLanguage, { words }: PageContext): Language {
  const variants = Object.entries(prose.variants ?? {}).map(([name, { message, mend }]) => [
    `${id} ${name}`,
    [message, mend] as const,
  ]);
  const tables = mapValues(words, (table) => mapValues(table, (text, word) => text[language] ?? word));
  const { direction, comma } = tables.typography as Pick<Language, 'direction' | 'comma'>;
  return {
    direction,
    comma,
    messages: { [id]: [prose.message, prose.mend], ...Object.fromEntries(variants) },
    words: tables,
  };
}

function indexPage(entries: RuleEntry[], language: PageLanguage, { formats }: PageContext): string {
  const word = pageWords[language];
  const other: PageLanguage = language === 'en' ? 'fr' : 'en';
  const link = (name: string, to: PageLanguage) => pagePath(name, to).replace('rules/', '');
  const homeOf = ({ id }: RuleEntry) => id.split('/', 1)[0] as string;
  const sections = [...new Set(entries.map(homeOf))].flatMap((home) => [
    `## ${formats[home]?.title[language] ?? word.homes[home] ?? home}`,
    '',
    `| ${word.head.join(' | ')} |`,
    `| ${word.head.map(() => '---').join(' | ')} |`,
    ...entries
      .filter((entry) => homeOf(entry) === home)
      .map((entry) => {
        const name = entry.id.replace(/^.*\//, '');
        const cells = [
          entry.clause ?? '',
          `[${name}](${link(entry.id, language)})`,
          word.severity[entry.severity],
          markdown(holdsOf(entry, language)),
        ];
        return `| ${cells.join(' | ')} |`;
      }),
    '',
  ]);
  const head = [`# ${word.title}`, '', `[${word.other}](${link('README', other)})`, '', `${word.intro}`, ''];
  return `${[...head, ...sections, word.note].join('\n')}\n`;
}

const fenced = (text: string) => ['```jsonc', text, '```', ''];
/** Text that no Markdown reader takes for markup. */
const markdown = (text: string) => text.replace(/[\\`*_<>[\]|]/g, '\\$&').replace(/\n/g, ' ');
