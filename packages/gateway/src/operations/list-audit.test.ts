import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { afterAll, expect, test } from 'vitest';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { misfits } from '../server/public-server.sample.ts';

const { app, storage, keyFor } = await keyedServer();
afterAll(() => app.close());
const admin = await keyFor({ role: 'admin' });
const days = ['2026-02-01', '2026-02-02', '2026-02-03'];
for (const day of days)
  await storage.audit.append({
    at: `${day}T12:00:00.000Z`,
    actor: 'é',
    action: 'createReview',
    target: day,
    outcome: 'refused',
    detail: 'returned',
  });

const list = (query = '') => app.inject({ url: `/v1/audit${query}`, headers: admin });

test('the chain can be followed by whoever reads it', async () => {
  const answer = await list();
  expect(misfits('get', '/v1/audit', answer)).toEqual([]);
  const { items } = answer.json();
  expect(items.length).toBeGreaterThan(3);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const [index, { hash, ...entry }] of items.entries()) {
    expect(sha256(canonicalize(entry) as string)).toBe(hash);
    expect(entry.previous).toBe(items[index + 1]?.hash ?? '0'.repeat(64));
  }
});

test.each([
  ['?from=2026-02-01T00:00:00Z', ['2026-02-03', '2026-02-02', '2026-02-01']],
  ['?from=2026-02-02T12:00:00Z&to=2026-02-03T12:00:00Z', ['2026-02-02']],
  ['?from=2026-02-02T14:00:00%2B02:00&to=2026-02-03T13:59:59.999%2B02:00', ['2026-02-02']],
  ['?from=2026-02-02t12:00:00z&limit=1', ['2026-02-03']],
  ['?from=2026-02-04T00:00:00Z', []],
])('%s', async (query, targets) => {
  const answer = await list(query);
  expect([answer.statusCode, answer.json().items?.map(({ target }: { target: string }) => target)]).toEqual([
    200,
    targets,
  ]);
});

test.each(['?from=yesterday', '?from=2026-02-30T00:00:00Z', '?to=2026-02-01', '?limit=0', '?actor=x'])(
  '%s is refused',
  async (query) => {
    const answer = await list(query);
    expect([answer.statusCode, misfits('get', '/v1/audit', answer)]).toEqual([400, []]);
  },
);
