import { resolve } from 'node:path';
import { CamelCasePlugin, Kysely, sql } from 'kysely';
import { auditLog } from './audit.ts';
import { type ObservationFilter, observations } from './facts.ts';
import { gatewayKeys } from './gateway-keys.ts';
import { keys } from './keys.ts';
import { latestOf, type Successor } from './latest-of.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { columnTypes } from './migrations/column-types.ts';
import { migrate } from './migrations/migrate.ts';
import type { PageRequest } from './page.ts';
import { PostgresqlDialect } from './postgres-dialect.ts';
import { type ProgressFilter, progress } from './progress.ts';
import { reviews } from './reviews.ts';
import { signingKeys } from './signing-keys.ts';
import { submissions } from './submissions.ts';
import type { Tables } from './tables.ts';
import type { Visibility } from './visibility.ts';

/** Everything that the gateway remembers. What is written is on disk before the promise is kept. */
export type Storage = Awaited<ReturnType<typeof openStorage>>;

/**
 * Opens a database and brings its tables up to date: `postgres://…`, which several gateways may share, or a file of SQLite
 * (`sqlite:<file>`, or just its path), which is made if it is not there. Rejects if it cannot be reached, or would not keep
 * what it acknowledges.
 */
export async function openStorage(url: string) {
  const isPostgres = /^postgres(?:ql)?:\/\//.test(url);
  const file = resolve(url.replace(/^sqlite:/, ''));
  // What Kysely looks up about the tables of PostgreSQL binds truth values; our own queries never do.
  const migrating = isPostgres ? new PostgresqlDialect(url, () => {}) : new LibsqlDialect(file);
  await migrate(migrating, columnTypes[isPostgres ? 'postgres' : 'sqlite']);
  const dialect = isPostgres ? new PostgresqlDialect(url) : new LibsqlDialect(file);
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  await expectDurable(db, isPostgres ? 'fsync' : 'synchronous');
  return {
    submissions: {
      ...submissions(db),
      latestOf: (operator: string, successor: Successor) => latestOf(db, operator, successor),
    },
    reviews: reviews(db),
    facts: {
      observations: (filter: ObservationFilter, visible: Visibility, page: PageRequest) =>
        observations(db, filter, visible, page),
      progress: (filter: ProgressFilter, visible: Visibility, page: PageRequest) => progress(db, filter, visible, page),
    },
    keys: keys(db),
    signingKeys: signingKeys(db),
    gatewayKeys: gatewayKeys(db),
    audit: auditLog(db),
    /** Whether the database answers. */
    ready: (): Promise<boolean> =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    close: (): Promise<void> => db.destroy(),
  };
}

/** How each database is asked whether it writes to disk what it acknowledges, and what it should answer. */
const durability = {
  fsync: { question: sql<Record<string, unknown>>`show fsync`, answer: 'on' },
  synchronous: { question: sql<Record<string, unknown>>`pragma synchronous`, answer: 2 },
};

/** Refuses a database that acknowledges what it has not written to disk. */
async function expectDurable(db: Kysely<Tables>, setting: keyof typeof durability) {
  const { question, answer } = durability[setting];
  const { rows } = await question.execute(db);
  if (rows[0]?.[setting] === answer) return;
  await db.destroy();
  throw new Error(
    `The database would lose submissions that it has acknowledged: its setting ${setting} is ${rows[0]?.[setting]}, not ${answer}.`,
  );
}
