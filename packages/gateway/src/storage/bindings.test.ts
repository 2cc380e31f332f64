import { CompiledQuery, type Dialect, Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBindings, UnstorableValueError } from './check-bindings.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { columnTypes } from './migrations/column-types.ts';
import { PostgresqlDialect } from './postgres-dialect.ts';
import { describeEach } from './storage.sample.ts';

/** Every kind of value of JavaScript, with edges of each; what is stored at all must come back as it was. */
const values: [name: string, value: unknown, storable: boolean][] = [
  ['text', 'é 😀 \u0001 \\x41 \u2028', true],
  ['empty text', '', true],
  ['text of digits', '007', true],
  ['text with NUL', 'cut\0off', false],
  ['half a surrogate pair, high', 'a\ud83d', false],
  ['half a surrogate pair, low', '\ude00b', false],
  ['zero', 0, true],
  ['the greatest safe integer', Number.MAX_SAFE_INTEGER, true],
  ['the least safe integer', Number.MIN_SAFE_INTEGER, true],
  ['an integer beyond', 2 ** 53, false],
  ['minus zero', -0, false],
  ['a fraction', 0.5, false],
  ['NaN', Number.NaN, false],
  ['Infinity', Number.POSITIVE_INFINITY, false],
  ['a bigint', 12n, true],
  ['a bigint beyond 64 bits', 2n ** 63n, false],
  ['bytes', new Uint8Array([0, 255, 128]), true],
  ['a Buffer', Buffer.from('\\x41'), true],
  ['no bytes', new Uint8Array(), true],
  ['null', null, true],
  ['undefined', undefined, false],
  ['true', true, false],
  ['false', false, false],
  ['a Date', new Date(0), false],
  ['an object', { a: 1 }, false],
  ['an array', [1], false],
  ['an ArrayBuffer', new ArrayBuffer(2), false],
  ['16-bit numbers', new Uint16Array([1]), false],
  ['a symbol', Symbol('s'), false],
  ['a function', () => 1, false],
  ['a regular expression', /a/, false],
  ['a Map', new Map(), false],
];

test.each(values)('%s: storable or refused before any database sees it', (_, value, storable) => {
  if (storable) expect(() => checkBindings([value])).not.toThrow();
  else expect(() => checkBindings(['fine', value])).toThrow(UnstorableValueError);
});

test('what is refused is named by its place and kind, never by its content', () => {
  expect(() => checkBindings(['a', 'secret\0'])).toThrow(
    /^value 2 cannot be stored: text with NUL or half a surrogate pair$/,
  );
});

describeEach('values bound to columns', (database) => {
  let db: Kysely<{ row: Record<'text' | 'integer' | 'bytes', unknown> }>;
  beforeAll(async () => {
    const url = await database.create();
    const isPostgres = database.name === 'PostgreSQL';
    const dialect: Dialect = isPostgres ? new PostgresqlDialect(url) : new LibsqlDialect(url.replace('sqlite:', ''));
    db = new Kysely({ dialect });
    const { text, integer, bytes, end } = columnTypes[isPostgres ? 'postgres' : 'sqlite'];
    await sql`create table row (text ${text}, integer ${integer}, bytes ${bytes}) ${end}`.execute(db);
  });
  afterAll(() => db.destroy());

  const cases = values.flatMap(([name, value, storable]) =>
    (['text', 'integer', 'bytes'] as const).map((column) => [name, column, value, storable] as const),
  );

  test.each(cases)('%s in a column of %s comes back as it was, or is refused', async (_, column, value, storable) => {
    // Bound as it is: written with the query builder, some of these would be something else than a value.
    const placeholder = database.name === 'PostgreSQL' ? '$1' : '?';
    const insert = CompiledQuery.raw(`insert into row (${column}) values (${placeholder}) returning ${column}`, [
      value,
    ]);
    const outcome = await db.executeQuery<Record<typeof column, unknown>>(insert).then(
      ({ rows: [row] }) => ({ stored: row?.[column] }),
      (error: Error) => ({ error }),
    );
    if (!storable) return expect(outcome).toEqual({ error: expect.any(UnstorableValueError) });
    if ('error' in outcome) return expect(ownColumn(value)).not.toBe(column);
    expect(inColumn(outcome.stored, column)).toEqual(inColumn(value, column));
  });

  /** The column for values of that type. */
  const ownColumn = (value: unknown) =>
    ({ string: 'text', number: 'integer', bigint: 'integer' })[typeof value as string] ??
    (value === null ? 'any' : 'bytes');
  /** Digits stand for their number in a column of numbers, and text for its bytes in one of bytes. */
  function inColumn(value: unknown, column: string) {
    if (value === null) return null;
    if (column === 'integer') return Number(value);
    return Buffer.from(value instanceof Uint8Array ? value : String(value)).toString('hex');
  }

  test('a number that JavaScript cannot hold exactly is an error, not a rounded number', async () => {
    await db
      .insertInto('row')
      .values({ integer: 2n ** 53n + 1n })
      .execute();
    await expect(
      db
        .selectFrom('row')
        .select('integer')
        .where('integer', '>', 2n ** 53n)
        .execute(),
    ).rejects.toThrow(RangeError);
  });
});
