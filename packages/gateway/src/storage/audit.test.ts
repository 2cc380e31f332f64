import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChainedEntry, follow, GENESIS } from './audit-chain.ts';
import { LibsqlDialect } from './libsql-dialect.ts';
import { PostgresqlDialect } from './postgres-dialect.ts';
import { describeEach, entry, firstPage, store, submission } from './storage.sample.ts';
import type { Storage } from './storage.ts';

describeEach('the audit log', (database) => {
  let url: string;
  let storage: Storage;
  /** For what only someone with the database in hand can do. */
  let db: Kysely<{ audit: ChainedEntry; audit_head: { seq: number; hash: string } }>;
  const run = (statement: string) => sql.raw(statement).execute(db);
  beforeAll(async () => {
    url = await database.create();
    storage = await database.open(url);
    const dialect =
      database.name === 'SQLite' ? new LibsqlDialect(url.replace('sqlite:', '')) : new PostgresqlDialect(url);
    db = new Kysely({ dialect });
  });
  afterAll(() => db.destroy());
  beforeEach(async () => {
    await run('delete from audit');
    await run(`update audit_head set seq = 0, hash = '${GENESIS}'`);
  });

  test('is one chain without gaps, however many write to it at once', async () => {
    const other = database.name === 'PostgreSQL' ? await database.open(url) : storage;
    await Promise.all(
      Array.from({ length: 100 }, (_, at) => [
        store(at % 2 ? storage : other, submission()),
        (at % 2 ? other : storage).audit.append(
          entry('getSubmission', { outcome: 'refused', target: `id-${at}`, detail: `é ${at}` }),
        ),
      ]).flat(),
    );
    expect(await storage.audit.verify()).toEqual({ whole: true, entries: 200 });
    const first = await storage.audit.list({}, { limit: 200 });
    expect(first.items.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, at) => 200 - at));
    expect(first.next).toBeUndefined();
  });

  test('gives entries back as they were written, from a time to a time', async () => {
    const written = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'].map((at) =>
      entry('createKey', { at, target: 'key-3', detail: 'regulator of BJ' }),
    );
    for (const one of written) await storage.audit.append(one);
    const { items } = await storage.audit.list(
      { from: '2026-01-02T00:00:00.000Z', to: '2026-01-03T00:00:00.000Z' },
      firstPage,
    );
    expect(items).toEqual([
      expect.objectContaining({ ...written[1], seq: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
  });

  test.each([
    ['an entry that was altered', "update audit set outcome = 'refused' where seq = 3", 3],
    ['a detail that was altered', "update audit set detail = '9' where seq = 4", 4],
    ['an entry that was removed', 'delete from audit where seq = 2', 2],
    [
      'entries that were exchanged',
      'update audit set seq = case seq when 2 then -2 when 3 then -3 end where seq in (2, 3)',
      2,
    ],
    ['an end that was cut off', 'delete from audit where seq > 3', 4],
    ['a beginning that was cut off', 'delete from audit where seq < 3', 1],
    ['all of it gone', 'delete from audit', 1],
    ['an end that was set back', 'update audit_head set hash = (select hash from audit where seq = 4)', 5],
  ])('shows %s', async (_, statement, broken) => {
    for (let at = 1; at <= 5; at++) await storage.audit.append(entry('listAudit', { detail: `${at}` }));
    expect(await storage.audit.verify()).toEqual({ whole: true, entries: 5 });
    await run(statement);
    expect(await storage.audit.verify()).toEqual({ whole: false, broken });
  });

  test('is checked beyond one step', async () => {
    const chain: ChainedEntry[] = [];
    for (let at = 0; at < 1100; at++)
      chain.push(follow(chain.at(-1) ?? { seq: 0, hash: GENESIS }, entry('getMetrics')));
    await db.insertInto('audit').values(chain).execute();
    await db
      .updateTable('audit_head')
      .set({ seq: 1100, hash: chain.at(-1)?.hash ?? '' })
      .execute();
    expect(await storage.audit.verify()).toEqual({ whole: true, entries: 1100 });
    await run("update audit set actor = 'somebody' where seq = 1050");
    expect(await storage.audit.verify()).toEqual({ whole: false, broken: 1050 });
  });
});
