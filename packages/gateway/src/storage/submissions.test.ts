import { beforeAll, expect, test } from 'vitest';
import { describeEach, entry, everything, firstPage, nextId, sha256, store, submission } from './storage.sample.ts';
import type { Storage } from './storage.ts';

describeEach('submissions', (database) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await database.open();
  });

  test('come back as they were stored, to the byte', async () => {
    const document = Buffer.from([0, 255, 254, 10, 13, 92, 120, 52, 49, ...Buffer.from('é\\x41')]);
    const made = submission({
      document,
      report: '{"é":"\\u0000"}',
      period: { kind: 'month', start: '2026-01-01', end: '2026-01-31' },
      signature: 'a..b',
      signingKey: 'k1',
    });
    const { document: _, report, facts: __, ...plain } = made;
    const expected = { ...plain, status: 'received', version: 1 };
    expect(await store(storage, made)).toEqual({ outcome: 'created', submission: expected });
    expect(await storage.submissions.find(made.id, everything)).toEqual(expected);
    const stored = await storage.submissions.bytes(made.id, everything);
    expect(stored?.mediaType).toBe('application/json');
    expect(Buffer.compare(stored?.document as Buffer, document)).toBe(0);
    expect(sha256(stored?.document as Buffer)).toBe(made.sha256);
    expect(await storage.submissions.report(made.id, everything)).toBe(report);
  });

  test('leave out what they do not have', async () => {
    const { country, programme, profile, ...bare } = submission();
    const created = await store(storage, bare);
    const found = await storage.submissions.find(bare.id, everything);
    expect(created).toMatchObject({ outcome: 'created' });
    for (const absent of ['country', 'programme', 'profile', 'supersedes', 'supersededBy', 'period', 'signature'])
      expect(found).not.toHaveProperty(absent);
  });

  test('a later revision supersedes the one before; the same or an earlier one is refused and leaves no trace', async () => {
    const documentId = 'urn:test:revised';
    const [one, two, again, three] = [1, 2, 2, 3].map((revision) => submission({ documentId, revision })) as [
      ReturnType<typeof submission>,
      ReturnType<typeof submission>,
      ReturnType<typeof submission>,
      ReturnType<typeof submission>,
    ];
    await store(storage, one);
    expect(await store(storage, two)).toMatchObject({
      outcome: 'created',
      submission: { supersedes: one.id, status: 'received' },
    });
    expect(await storage.submissions.find(one.id, everything)).toMatchObject({
      status: 'superseded',
      supersededBy: two.id,
      version: 2,
    });
    const before = await storage.audit.verify();
    expect(await store(storage, again, 'again')).toEqual({ outcome: 'revision-exists' });
    expect(await storage.submissions.find(again.id, everything)).toBeUndefined();
    expect(await storage.audit.verify()).toEqual(before);
    // Its key is free again.
    expect(await store(storage, three, 'again')).toMatchObject({
      outcome: 'created',
      submission: { supersedes: two.id },
    });
  });

  test('documents of two operators may have the same id, and neither learns of it', async () => {
    const documentId = 'urn:test:shared';
    const [ours, theirs] = [
      submission({ documentId }),
      submission({ documentId, operator: 'tg:operator', country: 'TG' }),
    ];
    expect(await store(storage, ours)).toMatchObject({ outcome: 'created' });
    expect((await store(storage, theirs)).outcome).toBe('created');
    expect(await storage.submissions.find(ours.id, everything)).toMatchObject({ status: 'received' });
  });

  test('what was withdrawn is not superseded', async () => {
    const documentId = 'urn:test:withdrawn';
    const [one, two] = [submission({ documentId }), submission({ documentId, revision: 2 })];
    await store(storage, one);
    const withdrawal = {
      from: ['received', 'returned'],
      to: 'withdrawn',
      version: 1,
      audit: entry('withdrawSubmission'),
    } as const;
    expect(await storage.submissions.changeStatus(one.id, everything, withdrawal)).toMatchObject({
      outcome: 'changed',
      submission: { status: 'withdrawn', version: 2 },
    });
    const created = await store(storage, two);
    expect(created).toMatchObject({ outcome: 'created' });
    expect(created).not.toHaveProperty('submission.supersedes');
    expect(await storage.submissions.find(one.id, everything)).toMatchObject({ status: 'withdrawn' });
  });

  test('a revision that is withdrawn gives its place back, also while the next one comes in', async () => {
    const from = ['received', 'returned'] as const;
    for (let round = 0; round < 8; round++) {
      const documentId = `urn:test:given-back:${round}`;
      const [one, two, three] = [
        submission({ documentId }),
        submission({ documentId, revision: 2 }),
        submission({ documentId, revision: 3 }),
      ];
      await store(storage, one);
      await store(storage, two);
      const withdrawal = { from, version: 1, audit: entry('withdrawSubmission') };
      const [withdrawn, created] = await Promise.all([
        storage.submissions.withdraw(two.id, everything, withdrawal),
        round === 0 ? undefined : store(storage, three),
      ]);
      const found = await storage.submissions.find(one.id, everything);
      if (round === 0) expect(found).toMatchObject({ status: 'received', version: 3 });
      if (round === 0) expect(found).not.toHaveProperty('supersededBy');
      // Whichever came first, one revision stands, and it is the last.
      if (created) {
        expect(created.outcome).toBe('created');
        expect(['changed', 'stale']).toContain(withdrawn.outcome);
        const first = withdrawn.outcome === 'changed' ? three.id : two.id;
        expect(found).toMatchObject({ status: 'superseded', supersededBy: first });
      }
    }
  });

  test.each([
    ['of another version', { version: 2, from: ['received'] }, 'stale'],
    ['of another status', { version: 1, from: ['accepted'] }, 'conflict'],
  ] as const)('a change %s changes nothing', async (_, { version, from }, outcome) => {
    const made = submission();
    await store(storage, made);
    const before = await storage.audit.verify();
    const change = { from, to: 'withdrawn', version, audit: entry('withdrawSubmission') } as const;
    expect(await storage.submissions.changeStatus(made.id, everything, change)).toEqual({ outcome });
    expect(await storage.submissions.changeStatus(made.id, { operator: 'tg:operator' }, change)).toEqual({
      outcome: 'not-found',
    });
    expect(await storage.submissions.find(made.id, everything)).toMatchObject({ status: 'received', version: 1 });
    expect(await storage.audit.verify()).toEqual(before);
  });

  test('of many changes at once one is made', async () => {
    const made = submission();
    await store(storage, made);
    const reviews = Array.from(
      { length: 20 },
      () =>
        ({
          id: nextId(),
          submission: made.id,
          decision: 'accepted',
          comments: [{ pointer: '/a', text: { en: 'Well.' } }],
          reviewer: 'key-2',
          createdAt: '2026-01-06T08:00:00.000Z',
        }) as const,
    );
    const outcomes = await Promise.all(
      reviews.map((review) => storage.reviews.create(review, everything, { version: 1, audit: entry('createReview') })),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', ...Array(19).fill('stale')]);
    expect(await storage.submissions.find(made.id, everything)).toMatchObject({ status: 'accepted', version: 2 });
    const listed = await storage.reviews.list(made.id, everything, firstPage);
    expect(listed?.items).toEqual([reviews[outcomes.findIndex(({ outcome }) => outcome === 'changed')]]);
    expect(await storage.reviews.list(made.id, { operator: 'tg:operator' }, firstPage)).toBeUndefined();
  });
});
