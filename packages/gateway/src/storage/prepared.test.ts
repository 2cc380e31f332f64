import {
  type CompiledQuery,
  type Dialect,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteQueryCompiler,
} from 'kysely';
import { expect, test } from 'vitest';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

const parts = {
  SQLite: { createAdapter: () => new SqliteAdapter(), createQueryCompiler: () => new SqliteQueryCompiler() },
  PostgreSQL: { createAdapter: () => new PostgresAdapter(), createQueryCompiler: () => new PostgresQueryCompiler() },
};

/** A database that only notes what it is asked. */
function noting(name: keyof typeof parts) {
  const asked: CompiledQuery[] = [];
  const createDriver = () => new DummyDriver();
  const dialect: Dialect = { ...parts[name], createDriver, createIntrospector: () => undefined as never };
  const db = new Kysely<Tables>({ dialect, log: ({ query }) => void asked.push(query) });
  return { db, asked: () => asked.splice(0).map(({ sql, parameters }) => [sql, ...parameters]) };
}

/** A query, and how often it was built. */
function counted() {
  let built = 0;
  const find = prepared((db, { owner, ids }: { owner?: string | undefined; ids: readonly (string | null)[] }) => {
    built++;
    const query = db.selectFrom('apiKeys').select('id').where('id', 'in', ids).limit(5);
    return owner === undefined ? query : query.where('operator', '=', owner);
  });
  return { find, built: () => built };
}

test('a query is built once for each shape of what it is given, and is asked with the values of each time', async () => {
  const { db, asked } = noting('SQLite');
  const { find, built } = counted();
  await find(db, { owner: 'a', ids: ['1', '2'] });
  await find(db, { owner: 'b', ids: ['3', null] });
  const sql = 'select "id" from "apiKeys" where "id" in (?, ?) and "operator" = ? limit ?';
  expect(asked()).toEqual([
    [sql, '1', '2', 'a', 5],
    [sql, '3', null, 'b', 5],
  ]);
  expect(built()).toBe(1);
  await find(db, { owner: 'b', ids: ['4'] });
  await find(db, { ids: ['5'] });
  await find(db, { owner: undefined, ids: ['6'] });
  const shorter = 'select "id" from "apiKeys" where "id" in (?) and "operator" = ? limit ?';
  const without = 'select "id" from "apiKeys" where "id" in (?) limit ?';
  expect(asked()).toEqual([
    [shorter, '4', 'b', 5],
    [without, '5', 5],
    [without, '6', 5],
  ]);
});

test('each database is asked in its own SQL, in transactions as well', async () => {
  const [one, other] = [noting('SQLite'), noting('PostgreSQL')];
  const { find, built } = counted();
  for (const { db } of [one, other]) await find(db, { ids: ['1'] });
  await other.db.transaction().execute((transaction) => find(transaction, { ids: ['2'] }));
  expect(one.asked().map(([sql]) => sql)).toEqual(['select "id" from "apiKeys" where "id" in (?) limit ?']);
  const sql = 'select "id" from "apiKeys" where "id" in ($1) limit $2';
  expect(other.asked()).toEqual([
    [sql, '1', 5],
    [sql, '2', 5],
  ]);
  expect(built()).toBe(2);
});

test('bytes are values, and of queries given ever other shapes not all are kept', async () => {
  const { db, asked } = noting('SQLite');
  const bytes = new Uint8Array([1, 2]);
  const put = prepared((any, row: { submission: string; document: Uint8Array; report: string; facts: string }) =>
    any.insertInto('contents').values(row),
  );
  await put(db, { submission: 's', document: bytes, report: '{}', facts: '[]' });
  expect(asked()[0]?.slice(1)).toEqual(['s', bytes, '{}', '[]']);
  const { find, built } = counted();
  // Of the first 100 none is left by then; the last one is.
  for (const length of [...Array(150).keys(), 0, 149]) await find(db, { ids: Array(length).fill('x') });
  expect(built()).toBe(151);
});
