import { beforeAll, expect, test } from 'vitest';
import type { Creation } from './create-submission.ts';
import { describeEach, entry, everything, firstPage, store, submission } from './storage.sample.ts';
import type { Storage } from './storage.ts';

/** How many creations ended how. */
function count(creations: Creation[]) {
  const counts: Record<string, number> = {};
  for (const { outcome } of creations) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

describeEach('repeated requests', (database) => {
  let url: string;
  let storage: Storage;
  /** Another gateway on the same database; SQLite has one only. */
  let other: Storage;
  beforeAll(async () => {
    url = await database.create();
    storage = await database.open(url);
    other = database.name === 'PostgreSQL' ? await database.open(url) : storage;
  });

  test('of 500 at once, over two gateways on PostgreSQL, one makes a submission and all get the same answer', async () => {
    const document = Buffer.from('{"documentId":"urn:test:parallel"}');
    const requests = Array.from({ length: 500 }, () => submission({ document, documentId: 'urn:test:parallel' }));
    const creations = await Promise.all(requests.map((made, at) => store(at % 2 ? storage : other, made, 'parallel')));
    expect(count(creations)).toEqual({ created: 1, replayed: 499 });
    const answers = new Set(
      creations.map((creation) => JSON.stringify('submission' in creation && creation.submission)),
    );
    expect(answers.size).toBe(1);
    const listed = await storage.submissions.list({ documentId: 'urn:test:parallel' }, everything, firstPage);
    expect(listed.items.map(({ id }) => id)).toEqual([
      creations.map((one) => ('submission' in one ? one.submission.id : ''))[0],
    ]);
    const log = await storage.audit.list({}, firstPage);
    expect(log.items).toHaveLength(1);
  });

  test('another body under the same key is refused and leaves no trace', async () => {
    const made = submission();
    await store(storage, made, 'reused');
    const before = await storage.audit.verify();
    const another = submission({ document: Buffer.from('{}') });
    expect(await store(other, another, 'reused')).toEqual({ outcome: 'key-reused' });
    expect(await storage.submissions.find(another.id, everything)).toBeUndefined();
    expect(await storage.audit.verify()).toEqual(before);
  });

  test('a key holds within its scope only', async () => {
    const document = Buffer.from('{"same":true}');
    const creations = await Promise.all(
      ['bj:operator', 'tg:operator'].map((operator) => store(storage, submission({ document, operator }), 'scoped')),
    );
    expect(count(creations)).toEqual({ created: 2 });
  });

  test('the answer stays the same after the submission has changed', async () => {
    const made = submission({ documentId: 'urn:test:replayed' });
    const first = await store(storage, made);
    const review = {
      id: 'r-replayed',
      submission: made.id,
      decision: 'accepted',
      comments: [],
      reviewer: 'k',
      createdAt: made.receivedAt,
    } as const;
    await storage.reviews.create(review, everything, { version: 1, audit: entry('createReview') });
    await store(storage, submission({ documentId: 'urn:test:replayed', revision: 2 }));
    expect(await storage.submissions.find(made.id, everything)).toMatchObject({ status: 'superseded' });
    const again = await store(other, { ...made, id: submission().id }, made.id);
    expect(again).toEqual({ ...first, outcome: 'replayed' });
  });

  test('of revisions handed in at once the highest stands, each of the others is superseded or refused', async () => {
    const documentId = 'urn:test:race';
    const revisions = Array.from({ length: 30 }, (_, at) => submission({ documentId, revision: ((at * 7) % 30) + 1 }));
    const creations = await Promise.all(revisions.map((made, at) => store(at % 2 ? storage : other, made)));
    expect(count(creations)['revision-exists'] ?? 0).toBe(30 - (count(creations).created ?? 0));
    const { items } = await storage.submissions.list({ documentId }, everything, firstPage);
    expect(items.filter(({ status }) => status === 'received').map(({ revision }) => revision)).toEqual([30]);
    // Each but the last is superseded by the next one that was stored, which says so.
    const stored = items.sort((a, b) => a.revision - b.revision);
    expect(stored.map(({ supersedes }) => supersedes)).toEqual([undefined, ...stored.slice(0, -1).map(({ id }) => id)]);
    expect(stored.map(({ supersededBy }) => supersededBy)).toEqual([...stored.slice(1).map(({ id }) => id), undefined]);
  });

  test('of requests that come in together each gets its own answer, whatever becomes of the others', async () => {
    const documentId = 'urn:test:together';
    const known = submission({ documentId, revision: 3 });
    await store(storage, known, 'known');
    const stale = submission({ documentId, revision: 2 });
    const broken = submission({ facts: [{ table: 'observations', row: { indicator: 'nul\0' } }] });
    const fine = Array.from({ length: 5 }, () => submission());
    const given = await Promise.allSettled([
      ...fine.map((made) => store(storage, made)),
      store(storage, stale, 'stale'),
      store(storage, submission({ document: Buffer.from('{}') }), 'known'),
      store(storage, { ...known, id: submission().id }, 'known'),
      store(storage, broken),
    ]);
    const told = given.map((one) => (one.status === 'fulfilled' ? one.value.outcome : one.status));
    expect(told).toEqual([...fine.map(() => 'created'), 'revision-exists', 'key-reused', 'replayed', 'rejected']);
    for (const { id, sha256 } of fine) expect(await storage.submissions.find(id, everything)).toMatchObject({ sha256 });
    for (const { id } of [stale, broken]) expect(await storage.submissions.find(id, everything)).toBeUndefined();
    expect(await storage.audit.verify()).toMatchObject({ whole: true });
    // What was refused has given its key back.
    expect(await store(storage, { ...stale, revision: 4 }, 'stale')).toMatchObject({ outcome: 'created' });
  });
});
