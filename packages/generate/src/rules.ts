import {
  type Catalog,
  type Deprecation,
  type Inventory,
  type Rule,
  rulePage,
  type SeriesRule,
} from '@waypost/schemas/define';
import type { CatalogData, CatalogTable } from '../../sdk/src/rules/context.ts';
import type { FieldEntry } from './schema-file.ts';
import { find, load, loadJson } from './sources.ts';

/** What a rule says in one language: `holds` and `why` for its page, `message` and `mend` for findings. */
export interface RuleProse {
  message: string;
  mend: string;
  holds?: string;
  why?: string;
  variants?: Record<string, { message: string; mend: string }>;
}

/** A rule with everything in its folder. */
export interface RuleSource<R extends Rule = Rule> {
  /** Folder below the root. */
  folder: string;
  rule: R;
  messages: Record<string, RuleProse>;
  cases: unknown[];
}

/**
 * The rules of a format: its own and, if its documents have the envelope of the national ones, those of all formats. Rules
 * on fields that are going come with the first such field: until then nothing can break them, and no case show them.
 */
export async function findRules(format: string, hasEnvelope = true, hasDeprecated = false): Promise<RuleSource[]> {
  const shared = hasEnvelope ? ['schemas/parts/rules/*/rule.ts'] : [];
  const sources = await Promise.all(
    (await find([...shared, `schemas/formats/${format}/rules/*/rule.ts`])).map(readRule),
  );
  return sources.filter(({ rule }) => hasDeprecated || !('deprecated' in rule));
}

/** The rules across documents that judge a format. */
export async function findSeriesRules(format: string): Promise<RuleSource<SeriesRule>[]> {
  const sources = await Promise.all((await find(['schemas/series/*/rule.ts'])).map(readRule<SeriesRule>));
  return sources.filter(({ rule }) => rule.formats.includes(format));
}

/** The rules that compare a document with the policy that it is judged by. */
export const findPolicyRules = async (): Promise<RuleSource[]> =>
  Promise.all((await find(['schemas/policy/rules/*/rule.ts'])).map(readRule));

async function readRule<R extends Rule>(file: string): Promise<RuleSource<R>> {
  const folder = file.replace(/\/rule\.ts$/, '');
  const { default: rule } = await load<{ default: R }>(file);
  const [, home = '', name = ''] = /([^/]+)(?:\/rules)?\/([^/]+)$/.exec(folder) ?? [];
  if (rule.id !== `${home}/${name}`) throw new Error(`${file}: id "${rule.id}" is not its path ${home}/${name}`);
  return {
    folder,
    rule,
    messages: await loadJson(`${folder}/messages.json`),
    cases: await loadJson(`${folder}/cases.json`),
  };
}

/** Which members of which parts hold codes, and from which lists. */
function codedMembers(fields: Record<string, FieldEntry>) {
  const coded: Record<string, Record<string, readonly string[]>> = {};
  for (const [pointer, { lists }] of Object.entries(fields)) {
    const [, part = '', member] = /^(?:\/\$defs\/([^/]+))?\/properties\/([^/]+)(?:\/items)?$/.exec(pointer) ?? [];
    if (lists && member) coded[part] = { ...coded[part], [member]: lists };
  }
  return coded;
}

/** Which members of which parts are going, and what is told of that. */
function deprecatedMembers(fields: Record<string, FieldEntry>) {
  const members: Record<string, Record<string, Deprecation>> = {};
  for (const [pointer, { deprecated }] of Object.entries(fields)) {
    const [, part = '', member] = /^(?:\/\$defs\/([^/]+))?\/properties\/([^/]+)$/.exec(pointer) ?? [];
    if (deprecated && member) members[part] = { ...members[part], [member]: deprecated };
  }
  return members;
}

/**
 * What rules need of the catalogs: for each list and edition its openness and the codes; of the lists that rules look up,
 * also parents and attributes, but for prose.
 */
function catalogTable(catalogs: Catalog[], lists: ReadonlySet<string>, lookedUp: ReadonlySet<string>) {
  const table: Record<string, CatalogTable[string]> = {};
  for (const { list, edition, openness, codes, mustBeNamed } of catalogs) {
    if (!lists.has(list)) continue;
    const entries = codes.map(({ code, parent, attributes = {} }) => {
      const judged = Object.entries(attributes).filter(([, value]) => !isProse(value));
      const more = { ...(parent && { parent }), ...(judged.length > 0 && { attributes: Object.fromEntries(judged) }) };
      return lookedUp.has(list) && Object.keys(more).length > 0 ? { code, ...more } : code;
    });
    const text = JSON.stringify(entries);
    const data: CatalogData = mustBeNamed ? [openness, text, true] : [openness, text];
    table[list] = { ...table[list], [edition]: data };
  }
  return table;
}

const isProse = (value: unknown) => typeof value === 'object' && value !== null && 'en' in value;

/** The catalogs and coded fields that a format's rules look at. */
export function ruleSetData(
  rules: RuleSource[],
  fields: Record<string, FieldEntry>,
  catalogs: Catalog[],
  inventory: Inventory,
  series: RuleSource<SeriesRule>[],
) {
  if (rules.length === 0) return { catalogs: {}, coded: {} };
  const coded = codedMembers(fields);
  const inFields = Object.values(coded).flatMap((members) => Object.values(members).flat());
  const lookedUp = new Set([...rules, ...series].flatMap(({ rule }) => rule.catalogs ?? []));
  const lists = new Set([...inFields, ...rules.flatMap(({ rule }) => rule.catalogs ?? [])]);
  const looksAround = rules.some(({ rule }) => rule.inventory);
  const deprecated = deprecatedMembers(fields);
  return {
    catalogs: catalogTable(catalogs, lists, lookedUp),
    coded,
    ...(Object.keys(deprecated).length > 0 && { deprecated }),
    ...(looksAround && { inventory }),
  };
}

/** The SDK's module of a format's rules, with what they look at. */
export function ruleSetFile(rules: RuleSource[], data: ReturnType<typeof ruleSetData>): string {
  return [
    "import type { RuleSet } from './context.ts';",
    ...(rules.length > 0 ? ["import { lists } from './lists.gen.ts';"] : []),
    ...rules.map(({ folder }, index) => `import rule${index} from '../../../../${folder}/rule.ts';`),
    '',
    'export const ruleSet: RuleSet = {',
    `  rules: [${rules.map((_, index) => `rule${index}`).join(', ')}],`,
    `  catalogs: ${JSON.stringify(data.catalogs)},`,
    ...(rules.length > 0 ? ['  lists,'] : []),
    `  coded: ${JSON.stringify(data.coded)},`,
    ...(data.deprecated ? [`  deprecated: ${JSON.stringify(data.deprecated)},`] : []),
    ...(data.inventory ? [`  inventory: ${JSON.stringify(data.inventory)},`] : []),
    '};',
    '',
  ].join('\n');
}

/** The SDK's module of all code lists, which the rule sets of all formats share. */
export const listsFile = ({ lists }: Inventory): string =>
  [
    '/** Editions of each code list of the standard. */',
    `export const lists: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(lists)};`,
    '',
  ].join('\n');

/** The SDK's module of the rules across documents that judge a format. */
export function seriesFile(rules: RuleSource[]): string {
  return [
    "import type { SeriesRule } from '@waypost/schemas/define/rule';",
    ...rules.map(({ folder }, index) => `import rule${index} from '../../../../../${folder}/rule.ts';`),
    '',
    '/** Rules across documents, for the option `series` of `validate`. */',
    `export const series: readonly SeriesRule[] = [${rules.map((_, index) => `rule${index}`).join(', ')}];`,
    '',
  ].join('\n');
}

/** Whether a rule holds for documents of a version of its format. */
export function holdsFor({ since, until }: Pick<Rule, 'since' | 'until'>, version: string): boolean {
  const compare = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
  return compare(since, version) <= 0 && (until === undefined || compare(version, until) <= 0);
}

/** What is published of a rule: what it says of itself, its page, what must hold and why (en, fr) and its messages. */
export function publishedRule({ rule, messages }: RuleSource) {
  const { id, clause, severity, since, until, from, profiles, source } = rule;
  const { compares } = rule as Partial<SeriesRule>;
  const limits = { since, ...(until && { until }), ...(from && { from }), ...(profiles && { profiles }) };
  return { id, clause, severity, ...limits, ...(compares && { compares }), source, url: rulePage(id), messages };
}
