import type { Catalog, Rule } from '@waypost/schemas/define';
import type { FieldEntry } from './schema-file.ts';
import { find, load, loadJson, type VersionSource } from './sources.ts';

/** What a rule says in one language: `holds` and `why` for its page, `message` and `mend` for findings. */
export interface RuleProse {
  message: string;
  mend: string;
  holds?: string;
  why?: string;
  variants?: Record<string, { message: string; mend: string }>;
}

/** A rule with everything in its folder. */
export interface RuleSource {
  /** Folder below the root. */
  folder: string;
  rule: Rule;
  messages: Record<string, RuleProse>;
  cases: unknown[];
}

/** The rules of a format: its own, and those of every format with the national envelope. */
export async function findRules(format: string): Promise<RuleSource[]> {
  const files = await find(['schemas/parts/rules/*/rule.ts', `schemas/formats/${format}/rules/*/rule.ts`]);
  return Promise.all(files.map(readRule));
}

async function readRule(file: string): Promise<RuleSource> {
  const folder = file.replace(/\/rule\.ts$/, '');
  const { default: rule } = await load<{ default: Rule }>(file);
  const [, home = '', name = ''] = /(?:formats\/)?([^/]+)\/rules\/([^/]+)$/.exec(folder) ?? [];
  if (rule.id !== `${home}/${name}`) throw new Error(`${file}: id "${rule.id}" is not its path ${home}/${name}`);
  return {
    folder,
    rule,
    messages: await loadJson(`${folder}/messages.json`),
    cases: await loadJson(`${folder}/cases.json`),
  };
}

/** The SDK's module of a format's rules, with the catalogs and coded fields that they look at. */
export function ruleSetFile(
  rules: RuleSource[],
  own: VersionSource[],
  fields: Record<string, FieldEntry>,
  catalogs: Catalog[],
): string {
  const coded: Record<string, Record<string, readonly string[]>> = {};
  for (const [pointer, { lists }] of Object.entries(fields)) {
    const [, part = '', member] = /^(?:\/\$defs\/([^/]+))?\/properties\/([^/]+)(?:\/items)?$/.exec(pointer) ?? [];
    if (lists && member) coded[part] = { ...coded[part], [member]: lists };
  }
  const lists = new Set([
    ...Object.values(coded).flatMap((members) => Object.values(members).flat()),
    ...rules.flatMap(({ rule }) => rule.catalogs ?? []),
  ]);
  const needed = rules.length > 0 ? catalogs.filter(({ list }) => lists.has(list)) : [];
  const table: Record<string, Record<string, unknown>> = {};
  for (const { list, edition, openness, codes } of needed) {
    const data = codes.map(({ code, parent, attributes }) => [
      code,
      { ...(parent && { parent }), ...(attributes && { attributes }) },
    ]);
    table[list] = { ...table[list], [edition]: [openness, Object.fromEntries(data)] };
  }
  const up = '../../../../';
  return [
    "import type { RuleSet } from './context.ts';",
    ...rules.map(({ folder }, index) => `import rule${index} from '${up}${folder}/rule.ts';`),
    '',
    `/** Rules of ${own[0]?.format.id}. */`,
    'export const ruleSet: RuleSet = {',
    `  rules: [${rules.map((_, index) => `rule${index}`).join(', ')}],`,
    `  catalogs: ${JSON.stringify(table)},`,
    `  coded: ${JSON.stringify(coded)},`,
    '};',
    '',
  ].join('\n');
}
