import { beforeAll, expect, test } from 'vitest';
import { CursorError } from './page.ts';
import { describeEach, entry, everything, firstPage, nextId, store, submission } from './storage.sample.ts';
import type { Storage } from './storage.ts';

const at = '2026-01-05T08:00:00.000Z';
const _later = '2026-02-05T08:00:00.000Z';

describeEach('the storage', (database) => {
  let url: string;
  let storage: Storage;
  beforeAll(async () => {
    url = await database.create();
    storage = await database.open(url);
  });

  const accept = (id: string) =>
    storage.reviews.create(
      { id: nextId(), submission: id, decision: 'accepted', comments: [], reviewer: 'r', createdAt: at },
      everything,
      { version: 1, audit: entry('createReview') },
    );

  test('opens again with what was stored, and many open an empty database at once', async () => {
    const made = submission();
    await store(storage, made);
    const again = await database.open(url);
    expect(await again.submissions.find(made.id, everything)).toMatchObject({ id: made.id });
    expect(await again.ready()).toBe(true);
    const empty = await database.create();
    const opened = await Promise.all(
      Array.from({ length: database.name === 'SQLite' ? 1 : 4 }, () => database.open(empty)),
    );
    expect(await Promise.all(opened.map((one) => one.audit.verify()))).toEqual(
      opened.map(() => ({ whole: true, entries: 0 })),
    );
  });

  test('says so when the database no longer answers', async () => {
    const closed = await database.open(await database.create());
    await closed.close();
    expect(await closed.ready()).toBe(false);
  });

  test.each(['', 'x', 'bm9uc2Vuc2U', 'WzFd', 'WyJhIiwxXQ', 'WyLDqSJd', 'WyJhIl0='])(
    'refuses the cursor %j, which no list has given',
    async (cursor) => {
      await expect(storage.submissions.list({}, everything, { limit: 1, cursor })).rejects.toThrow(CursorError);
    },
  );

  test('finds submissions by when they were received', async () => {
    const [one, two] = ['2025-05-01T00:00:00.000Z', '2025-05-02T00:00:00.000Z'].map((receivedAt) =>
      submission({ receivedAt }),
    );
    for (const made of [one, two]) if (made) await store(storage, made);
    const { items } = await storage.submissions.list(
      { receivedFrom: '2025-05-01T00:00:00.000Z', receivedTo: '2025-05-02T00:00:00.000Z' },
      everything,
      firstPage,
    );
    expect(items.map(({ id }) => id)).toEqual([one?.id]);
  });

  test('finds observations by what they are of, and by days that their period has', async () => {
    const row = {
      indicator: 'OBS',
      value: '80.60',
      numerator: 4068,
      unit: 'percent',
      periodStart: '2025-03-01',
      periodEnd: '2025-03-31',
    };
    const made = submission({
      facts: [
        { table: 'observations', row },
        { table: 'observations', row: { ...row, operator: 'tg:operator', country: 'TG', programme: undefined } },
        { table: 'observations', row: { indicator: 'OBS', missing: 'pending' } },
        { table: 'activities', row: { indicator: 'OBS' } },
      ],
    });
    await store(storage, made);
    const find = async (filter: object) =>
      (await storage.facts.observations({ indicator: 'OBS', ...filter }, everything, firstPage)).items;
    expect(await find({})).toEqual([]);
    await accept(made.id);
    const all = await find({});
    expect(all).toHaveLength(3);
    expect(all[0]).toEqual({
      submission: made.id,
      table: 'observations',
      operator: 'bj:operator',
      country: 'BJ',
      programme: 'ORE',
      documentId: made.documentId,
      revision: made.revision,
      submitter: 'bj:operator',
      row,
    });
    expect(await find({ operator: 'tg:operator' })).toEqual([all[1]]);
    expect(await find({ country: 'BJ' })).toEqual([all[0], all[2]]);
    for (const [from, to, found] of [
      ['2025-03-31', '2025-04-30', 2],
      ['2025-02-01', '2025-03-01', 2],
      ['2025-04-01', '2025-04-30', 0],
      ['2025-01-01', '2025-02-28', 0],
    ] as const)
      expect(await find({ from, to })).toHaveLength(found);
  });

  test('the figures of a document are those of its last accepted revision, whatever was handed in since', async () => {
    const operator = 'ml:operator';
    const documentId = 'urn:ml:report';
    const seen = async () => {
      const { items } = await storage.facts.observations({ indicator: 'FORCE' }, everything, firstPage);
      const { items: operators } = await storage.facts.progress({ operator }, everything, firstPage);
      return [items.map(({ row }) => row.value), operators.flatMap(({ facts }) => facts.map(({ row }) => row.value))];
    };
    const handIn = async (revision: number) => {
      const value = String(revision);
      const row = { indicator: 'FORCE', value };
      const made = submission({
        ...{ operator, documentId, revision },
        facts: ['observations', 'pillars'].map((table) => ({ table, row })),
      });
      await store(storage, made);
      return made.id;
    };
    const first = await handIn(1);
    expect(await seen()).toEqual([[], []]);
    await accept(first);
    expect(await seen()).toEqual([['1'], ['1']]);
    const second = await handIn(2);
    expect((await storage.submissions.find(first, everything))?.status).toBe('superseded');
    expect(await seen()).toEqual([['1'], ['1']]);
    const withdrawal = { from: ['received'], to: 'withdrawn', version: 1, audit: entry('withdraw') } as const;
    await storage.submissions.changeStatus(second, everything, withdrawal);
    expect(await seen()).toEqual([['1'], ['1']]);
    await accept(await handIn(3));
    expect(await seen()).toEqual([['3'], ['3']]);
  });

  test('confidential facts are only for the operator that handed them in', async () => {
    const operator = 'tz:operator';
    const row = { indicator: 'SECRET', operator: 'ug:operator', confidential: 'true' };
    const made = submission({
      operator,
      facts: ['observations', 'activities'].flatMap((table) => [
        { table, row },
        { table, row: { ...row, confidential: undefined } },
      ]),
    });
    await store(storage, made);
    await accept(made.id);
    for (const [visible, marks] of [
      [{ operator }, ['true', undefined]],
      [everything, [undefined]],
      [{ countries: ['BJ'], programmes: ['ORE'] }, [undefined]],
      [{ operator: 'ug:operator' }, []],
    ] as const) {
      const { items } = await storage.facts.observations({ indicator: 'SECRET' }, visible, firstPage);
      expect(items.map((one) => one.row.confidential)).toEqual(marks);
      const { items: operators } = await storage.facts.progress({ operator }, visible, firstPage);
      expect(operators.flatMap(({ facts }) => facts.map((one) => one.row.confidential))).toEqual(marks);
    }
  });

  test('stores as many facts as a document has, in their order', async () => {
    const made = submission({
      facts: Array.from({ length: 1203 }, (_, value) => ({
        table: 'observations',
        row: { indicator: 'MANY', value: String(value) },
      })),
    });
    await store(storage, made);
    await accept(made.id);
    const { items } = await storage.facts.observations({ indicator: 'MANY' }, everything, { limit: 2000 });
    expect(items.map(({ row }) => Number(row.value))).toEqual(Array.from({ length: 1203 }, (_, value) => value));
  });

  test('a document that cannot be stored whole leaves nothing behind', async () => {
    const made = submission({ facts: [{ table: 'observations', row: { indicator: 'nul\0' } }] });
    const before = await storage.audit.verify();
    await expect(store(storage, made)).rejects.toThrow('cannot be stored');
    expect(await storage.submissions.find(made.id, everything)).toBeUndefined();
    expect(await storage.audit.verify()).toEqual(before);
    expect(await store(storage, { ...made, facts: [] })).toMatchObject({ outcome: 'created' });
  });

  test('finds what a document is to be compared with', async () => {
    const operator = 'rw:operator';
    const month = (number: number) => ({
      period: { kind: 'month', start: `2025-0${number}-01`, end: `2025-0${number}-28` },
    });
    const stored = Object.fromEntries(
      await Promise.all(
        Object.entries({
          january: submission({ operator, ...month(1) }),
          february: submission({ operator, ...month(2) }),
          march: submission({ operator, ...month(3), documentId: 'urn:rw:march' }),
          april: submission({ operator, ...month(4) }),
          year: submission({ operator, period: { kind: 'year', start: '2024-01-01', end: '2024-12-31' } }),
          oldPlan: submission({ operator, format: 'plan', issuedOn: '2024-01-01', documentId: 'urn:rw:old-plan' }),
          plan: submission({ operator, format: 'plan', issuedOn: '2026-01-01' }),
          theirs: submission({ operator: 'ke:operator', ...month(2), documentId: 'urn:ke:february' }),
        }).map(async ([name, made]) => {
          await store(storage, made);
          return [made.id, name] as const;
        }),
      ),
    );
    const successor = {
      format: 'report',
      documentId: 'urn:rw:march',
      issuedOn: '2025-04-08',
      ...month(3),
      listed: ['urn:ke:february'],
    };
    const names = async (more: object) => {
      const found = await storage.submissions.latestOf(operator, { ...successor, ...more });
      return found.map(({ submission }) => stored[submission]).sort();
    };
    expect(await names({})).toEqual(['february', 'march', 'plan', 'year']);
    expect(await names({ listed: ['urn:rw:old-plan'] })).toEqual(['february', 'march', 'oldPlan', 'plan', 'year']);
    expect(await names({ format: 'other' })).toEqual(['april', 'march', 'plan', 'year']);
    expect(await storage.submissions.latestOf('sn:operator', successor)).toEqual([]);
  });

  test('progress tells what stands, and what the last accepted document of each kind says', async () => {
    const operator = 'sn:operator';
    const facts = (pillar: string) => [{ table: 'pillars', row: { pillar } }];
    const documents = [
      submission({ operator, format: 'plan', issuedOn: '2025-06-01', facts: facts('later') }),
      submission({ operator, format: 'plan', issuedOn: '2025-01-01', facts: facts('earlier') }),
      submission({ operator, format: 'plan', issuedOn: '2025-07-01', facts: facts('returned') }),
      submission({ operator, format: 'report', facts: facts('report') }),
    ] as const;
    for (const made of documents) await store(storage, made);
    for (const { id } of [documents[0], documents[1], documents[3]]) await accept(id);
    await storage.reviews.create(
      { id: nextId(), submission: documents[2].id, decision: 'returned', comments: [], reviewer: 'r', createdAt: at },
      everything,
      { version: 1, audit: entry('createReview') },
    );
    const { items } = await storage.facts.progress({ operator }, everything, firstPage);
    expect(items.map(({ submissions }) => submissions.map(({ id }) => id))).toEqual([documents.map(({ id }) => id)]);
    expect(items[0]?.facts.map(({ row }) => row.pillar)).toEqual(['later', 'report']);
    expect((await storage.facts.progress({ operator: 'sn:nobody' }, everything, firstPage)).items).toEqual([]);
  });
});
