import type { Migration } from '@waypost/schemas/define/migration';
import type { Node } from './emit/dialect.ts';
import { lintMigration } from './lint-migration.ts';
import { migrationPage } from './migration-page.ts';
import type { FieldEntry } from './schema-file.ts';
import { find, load, type VersionSource } from './sources.ts';

/** A version with what is published of its schema. */
export interface DescribedVersion {
  version: VersionSource;
  schema: Node;
  fields: Record<string, FieldEntry>;
}

/** A migration and its file below the root. */
export interface MigrationSource {
  file: string;
  migration: Migration;
}

/** The migrations of a format, found by folder and named `<from>-to-<to>.ts`. */
export async function findMigrations(format: string): Promise<MigrationSource[]> {
  const files = await find([`schemas/formats/${format}/migrations/*.ts`]);
  return Promise.all(
    files.map(async (file) => {
      const { default: migration } = await load<{ default?: Migration }>(file);
      return { file, migration: checkedMigration(file, migration) };
    }),
  );
}

/** @throws Error that says what a migration is, if this is none; or that it bears the name of another. */
export function checkedMigration(file: string, migration: Partial<Migration> = {}): Migration {
  const { from, to, up, down } = migration;
  if (from === undefined || to === undefined || !Array.isArray(up) || !Array.isArray(down))
    throw new Error(`${file}: its default export is to be { from, to, up: [steps], down: [steps] }`);
  if (!file.endsWith(`/${from}-to-${to}.ts`)) throw new Error(`${file}: leads from ${from} to ${to}`);
  return { from, to, up, down };
}

/**
 * What is published of the way to a version from the one before it; nothing of the first.
 * @throws Error if there is no migration, or one that leaves a field out.
 */
export function migrationFiles(
  newer: DescribedVersion,
  older: DescribedVersion | undefined,
  sources: readonly MigrationSource[],
): Record<string, string> {
  if (!older) return {};
  const { format, version } = newer.version;
  const file = `schemas/formats/${format.id}/migrations/${older.version.version}-to-${version}.ts`;
  const source = sources.find((one) => one.file === file);
  if (!source) throw new Error(`${file} is missing: how documents get from one version to the next`);
  const problems = lintMigration(source.migration, older.schema, newer.schema);
  if (problems.length > 0) throw new Error(`${file}:\n  ${problems.join('\n  ')}`);
  return {
    'migration.json': `${JSON.stringify({ format: format.id, ...source.migration }, null, 2)}\n`,
    'migration.md': migrationPage(newer, older, source.migration, 'en'),
    'migration.fr.md': migrationPage(newer, older, source.migration, 'fr'),
  };
}

/** The SDK's module of a format's migrations; `fields` are those of its newest version. */
export function migrationsModule(sources: readonly MigrationSource[], fields: Record<string, FieldEntry>): string {
  const editionMembers = Object.entries(fields).flatMap(([pointer, { editionOf }]) => {
    const [, member] = /^\/properties\/([^/]+)$/.exec(pointer) ?? [];
    return member && editionOf ? [[member, editionOf]] : [];
  });
  return [
    "import type { Migration } from '@waypost/schemas/define/migration';",
    ...sources.map(({ file }, index) => `import migration${index} from '../../../../../${file}';`),
    '',
    '/** How documents of the format get from one version to another. */',
    `export const migrations: readonly Migration[] = [${sources.map((_, index) => `migration${index}`).join(', ')}];`,
    '',
    '/** Members of the document that name the edition of a code list, besides `catalogs`. */',
    `export const editionMembers: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(editionMembers))};`,
    '',
  ].join('\n');
}
