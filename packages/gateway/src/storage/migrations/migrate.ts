import { CamelCasePlugin, type Dialect, Kysely, type Migration, Migrator } from 'kysely';
import { first } from './0001-first.ts';
import type { ColumnTypes } from './column-types.ts';

/** The history of the tables, the same for both databases; entries are added, never changed. */
const history: Record<string, (types: ColumnTypes) => Migration> = { '0001-first': first };

/** Brings the tables up to date, in one transaction; of several gateways that start at once one does it, the others wait. */
export async function migrate(dialect: Dialect, types: ColumnTypes): Promise<void> {
  const db = new Kysely<unknown>({ dialect, plugins: [new CamelCasePlugin()] });
  const migrations = Object.fromEntries(Object.entries(history).map(([name, migration]) => [name, migration(types)]));
  try {
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
    }).migrateToLatest();
    if (error) throw error;
  } finally {
    await db.destroy();
  }
}
