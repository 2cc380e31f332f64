import type { Catalog } from '@waypost/schemas/define';
import type { EditionMigration } from '@waypost/schemas/define/migration';
import { find, loadJson } from './sources.ts';

/**
 * How codes of one edition of a list are said in another, with the path below specs/.
 * @throws Error if one is not about every code of its edition, or leads to a code that there is not.
 */
export async function editionMigrations(
  catalogs: readonly Catalog[],
): Promise<{ file: string; migration: EditionMigration }[]> {
  const result = [];
  for (const source of await find(['schemas/catalogs/*/migrations/*.json'])) {
    const migration = await loadJson<EditionMigration>(source);
    const problems = problemsOf(source, migration, catalogs);
    if (problems.length > 0) throw new Error(`${source}:\n  ${problems.join('\n  ')}`);
    result.push({ file: source.replace(/^schemas\//, ''), migration });
  }
  return result;
}

function problemsOf(
  source: string,
  { list, from, to, provenance, codes }: EditionMigration,
  catalogs: readonly Catalog[],
) {
  const codesIn = (edition: string) =>
    catalogs.find((one) => one.list === list && one.edition === edition)?.codes.map(({ code }) => code);
  const [before, after] = [codesIn(from), codesIn(to)];
  if (source !== `schemas/catalogs/${list}/migrations/${from}-to-${to}.json`)
    return [`holds ${list}, from ${from} to ${to}`];
  if (!before || !after) return [`${list} has no edition ${before ? to : from}`];
  const stated = codes.map((code) => code.from);
  return [
    ...(provenance?.en && provenance.fr ? [] : ['does not say where it is known from, in English and French']),
    ...before.filter((code) => !stated.includes(code)).map((code) => `${code} is not there`),
    ...stated
      .filter((code, index) => !before.includes(code) || stated.indexOf(code) !== index)
      .map((code) => `${code} is no code of ${from}, or there twice`),
    ...codes.flatMap((code) =>
      code.to === undefined || after.includes(code.to) ? [] : [`${code.to} is no code of ${to}`],
    ),
    ...codes.flatMap((code) =>
      code.to === code.from || (code.why?.en && code.why.fr)
        ? []
        : [`${code.from} does not say why, in English and French`],
    ),
  ];
}

/** The SDK's module of them. */
export const editionMigrationsModule = (migrations: readonly EditionMigration[]): string =>
  [
    "import type { EditionMigration } from '@waypost/schemas/define/migration';",
    '',
    '/** How codes of one edition of a list are said in another. */',
    `export const editionMigrations: readonly EditionMigration[] = ${JSON.stringify(migrations, null, 2)};`,
    '',
  ].join('\n');
