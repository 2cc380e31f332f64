import { closeSync, openSync } from 'node:fs';
import { SqliteAdapter, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { checkBindings } from './check-bindings.ts';
import { readBack } from './read-back.ts';

/** Milliseconds that a write waits for another process that writes to the same file. */
const BUSY_TIMEOUT = 10_000;
/** Statements kept prepared; queries of other shapes than these are prepared anew. */
const PREPARED = 500;

/** SQLite in a file, in the process: every commit is on disk before it is acknowledged. */
export class LibsqlDialect extends SqliteDialect {
  constructor(file: string) {
    super({ database: async () => openFile(file) });
  }

  /** Kysely leaves migrations outside transactions here; SQLite can do better, so that a start can be cut off at any time. */
  override createAdapter() {
    return new TransactionalSqliteAdapter();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** A file that is not there yet is made for this user alone, since it holds private keys; those beside it are as it is. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch {
    // It is there, or cannot be made: opening it tells.
  }
}

function openFile(file: string) {
  makeFile(file);
  const database = new Database(file);
  for (const setting of [
    `busy_timeout = ${BUSY_TIMEOUT}`,
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
  ])
    database.prepare(`pragma ${setting}`).all([]);
  const prepared = new Map<string, ReturnType<typeof statement>>();
  const statement = (sql: string) => {
    // All our transactions write; taking the lock at once is what lets a second process wait for its turn.
    const inner = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
    return {
      reader: inner.reader,
      all: (values: readonly unknown[]) => inner.all(checked(values)).map(readBack),
      run: (values: readonly unknown[]) => inner.run(checked(values)),
      iterate: (values: readonly unknown[]) => inner.iterate(checked(values)),
    };
  };
  return {
    prepare: (sql: string) => {
      // `libsql` would go on as if nothing had happened.
      if (!database.open) throw new Error('the database is closed');
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= PREPARED) prepared.clear();
      const made = statement(sql);
      prepared.set(sql, made);
      return made;
    },
    close: () => {
      prepared.clear();
      database.close();
    },
  };
}

/** Numbers are bound as whole numbers: as such, `libsql` would bind them as floating-point ones, 1 as 1.0. */
function checked(values: readonly unknown[]): unknown[] {
  checkBindings(values);
  return values.map((value) => (typeof value === 'number' ? BigInt(value) : value));
}
