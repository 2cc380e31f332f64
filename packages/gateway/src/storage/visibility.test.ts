import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Page, PageRequest } from './page.ts';
import { describeEach, entry, everything, nextId, store, submission } from './storage.sample.ts';
import type { Storage } from './storage.ts';
import type { StoredSubmission } from './submission.ts';
import type { Visibility } from './visibility.ts';

const operators = ['bj:operator', 'bj:customs', 'tg:operator', 'ao:operator'];
const countries = ['BJ', 'TG', 'AO', undefined];
const programmes = ['ORE', 'DRE', undefined];

/** Every combination of operator, country and programme, each with a later revision of some, reviews and observations. */
async function fill(storage: Storage): Promise<StoredSubmission[]> {
  const all: StoredSubmission[] = [];
  for (const operator of operators)
    for (const country of countries)
      for (const programme of programmes)
        for (const revision of [1, 2]) {
          const {
            country: _,
            programme: __,
            ...made
          } = submission({ operator, revision, documentId: `urn:test:${operator}:${country}:${programme}` });
          const facts = ['observations', 'activities'].map((table) => ({
            table,
            row: { indicator: 'EAD-CAP', value: '1', unit: 'percent' },
          }));
          await store(storage, { ...made, ...(country && { country }), ...(programme && { programme }), facts });
          const review = {
            id: nextId(),
            submission: made.id,
            decision: revision === 2 ? 'accepted' : 'returned',
            comments: [],
            reviewer: 'r',
            createdAt: made.receivedAt,
          } as const;
          await storage.reviews.create(review, everything, { version: 1, audit: entry('createReview') });
        }
  let page: Page<StoredSubmission> = { items: [] };
  do {
    page = await storage.submissions.list({}, everything, { limit: 50, ...(page.next && { cursor: page.next }) });
    all.push(...page.items);
  } while (page.next);
  return all;
}

/** What may be seen, worked out without a database. */
function maySee(
  { operator, country, programme }: Pick<StoredSubmission, 'operator' | 'country' | 'programme'>,
  visible: Visibility,
): boolean {
  if ('all' in visible) return true;
  if ('operator' in visible) return operator === visible.operator;
  return visible.countries.includes(country ?? '-') || visible.programmes.includes(programme ?? '-');
}

const visibility: fc.Arbitrary<Visibility> = fc.oneof(
  fc.constant(everything),
  fc.record({ operator: fc.constantFrom(...operators, 'xx:nobody', '', "' or '1'='1", '%') }),
  fc.record({
    countries: fc.subarray(['BJ', 'TG', 'XX', '', '%']),
    programmes: fc.subarray(['ORE', 'DRE', 'null', '']),
  }),
);

/** All items of a list, piece by piece. */
async function whole<T>(list: (page: PageRequest) => Promise<Page<T> | undefined>, limit: number): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await list({ limit, ...(cursor && { cursor }) });
    expect(page?.items.length ?? 0).toBeLessThanOrEqual(limit);
    items.push(...(page?.items ?? []));
    if (!page?.next) return items;
    cursor = page.next;
  }
}

describeEach('what may be seen', (database) => {
  let storage: Storage;
  let all: StoredSubmission[];
  beforeAll(async () => {
    storage = await database.open();
    all = await fill(storage);
  }, 60_000);

  const property = (check: (visible: Visibility, limit: number) => Promise<void>) =>
    fc.assert(fc.asyncProperty(visibility, fc.integer({ min: 1, max: 60 }), check), { numRuns: 25 });

  test('there is something to see', () => {
    expect(all).toHaveLength(operators.length * countries.length * programmes.length * 2);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['superseded', 'accepted']));
  });

  test('lists hold exactly what is visible, each once and in order, however they are cut', () =>
    property(async (visible, limit) => {
      const seen = await whole((page) => storage.submissions.list({}, visible, page), limit);
      expect(seen).toEqual(all.filter((one) => maySee(one, visible)));
    }));

  test('filters only narrow what is visible', () =>
    property(async (visible, limit) => {
      const filter = { operator: 'bj:operator', country: 'BJ', status: 'accepted' } as const;
      const seen = await whole((page) => storage.submissions.list(filter, visible, page), limit);
      const wanted = all.filter(
        (one) => one.operator === 'bj:operator' && one.country === 'BJ' && one.status === 'accepted',
      );
      expect(seen).toEqual(wanted.filter((one) => maySee(one, visible)));
    }));

  test('observations are those of visible accepted submissions, each once, however they are cut', () =>
    property(async (visible, limit) => {
      const seen = await whole((page) => storage.facts.observations({ indicator: 'EAD-CAP' }, visible, page), limit);
      const wanted = all.filter((one) => one.status === 'accepted' && maySee(one, visible)).map(({ id }) => id);
      expect(seen.map(({ submission }) => submission)).toEqual(wanted.reverse());
    }));

  test('progress is that of visible submissions', () =>
    property(async (visible, limit) => {
      const seen = await whole((page) => storage.facts.progress({}, visible, page), limit);
      const wanted = all.filter((one) => one.status === 'accepted' && maySee(one, visible));
      expect(seen.map(({ operator }) => operator)).toEqual([...new Set(wanted.map(({ operator }) => operator))].sort());
      expect(seen.flatMap(({ submissions }) => submissions.map(({ id }) => id)).sort()).toEqual(
        wanted.map(({ id }) => id).sort(),
      );
      const facts = seen.flatMap((one) => one.facts);
      expect(facts.filter(({ submission }) => !wanted.some(({ id }) => id === submission))).toEqual([]);
      expect(new Set(facts.map(({ table }) => table))).toEqual(new Set(wanted.length > 0 ? ['activities'] : []));
    }));

  test('what is not visible is not found and cannot be changed, under any query by id', () =>
    property(async (visible, at) => {
      const one = all[(at * 7) % all.length] as StoredSubmission;
      const { submissions, reviews } = storage;
      const found = [
        await submissions.find(one.id, visible),
        await submissions.bytes(one.id, visible),
        await submissions.report(one.id, visible),
        await reviews.list(one.id, visible, { limit: 5 }),
      ];
      expect(found.map((it) => it !== undefined)).toEqual(Array(4).fill(maySee(one, visible)));
      const audit = entry('withdrawSubmission');
      const review = {
        id: nextId(),
        submission: one.id,
        decision: 'accepted',
        comments: [],
        reviewer: 'r',
        createdAt: audit.at,
      } as const;
      const outcomes = [
        await submissions.changeStatus(one.id, visible, { from: ['received'], to: 'withdrawn', version: 99, audit }),
        await reviews.create(review, visible, { version: 99, audit }),
      ];
      expect(outcomes).toEqual(Array(2).fill({ outcome: maySee(one, visible) ? 'stale' : 'not-found' }));
    }));
});
