import { PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { checkBindings } from './check-bindings.ts';
import { readBack } from './read-back.ts';

/** PostgreSQL's code of 64-bit integers, among them what `count` answers; the driver gives them as text. */
const INT8 = 20;

/** Settings of each connection: what is committed is on disk, and nobody waits forever. In milliseconds. */
const SETTINGS = {
  synchronous_commit: 'on',
  lock_timeout: 10_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
};

/**
 * PostgreSQL over a pool of connections; several gateways may share one database. Each value is checked before it is
 * bound.
 */
export class PostgresqlDialect extends PostgresDialect {
  constructor(url: string, check = checkBindings) {
    super({ pool: async () => openPool(url, check) });
  }
}

function openPool(url: string, check: typeof checkBindings) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'waypost-gateway',
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  });
  // A connection that breaks while idle is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? guarded(client, check);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

/** A connection that refuses what cannot be stored. */
function guarded(client: pg.PoolClient, check: typeof checkBindings): PostgresPoolClient {
  // One that breaks while in use fails its query, which is how the caller learns of it.
  client.on('error', () => {});
  const query = async (sql: string, values: readonly unknown[]) => {
    check(values);
    const { command, rowCount, rows } = await client.query(sql, [...values]);
    return { command, rowCount, rows: rows.map(readBack) };
  };
  return { query, release: () => client.release() } as unknown as PostgresPoolClient;
}
