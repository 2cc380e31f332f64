import { afterAll, describe, expect, test } from 'vitest';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { misfits } from '../server/public-server.sample.ts';

const { app, storage, keyFor } = await keyedServer();
afterAll(() => app.close());
const admin = await keyFor({ role: 'admin' });

const make = (payload: object) => app.inject({ method: 'POST', url: '/v1/keys', headers: admin, payload });
const list = (query = '') => app.inject({ url: `/v1/keys${query}`, headers: admin });
const revoke = (id: string) => app.inject({ method: 'DELETE', url: `/v1/keys/${id}`, headers: admin });
const observationsBy = (key: string) =>
  app.inject({ url: '/v1/observations', headers: { authorization: `Bearer ${key}` } });

const wanted = [
  { name: 'Administrator', role: 'admin' },
  { name: 'Système de déclaration', role: 'submitter', operator: 'bj:operator' },
  { name: 'Reader', role: 'viewer', operator: 'upu:BJA' },
  { name: 'Regulator', role: 'regulator', countries: ['BJ', 'TG'], programmes: ['ORE+3.1'] },
];
describe.each(wanted)('a key for %j', (payload) => {
  test('is as the contract says, and admits its bearer until it is revoked', async () => {
    const made = await make(payload);
    expect(made.statusCode).toBe(201);
    expect(misfits('post', '/v1/keys', made)).toEqual([]);
    expect(made.headers['cache-control']).toBe('no-store');
    const { id, key, ...rest } = made.json();
    expect(rest).toEqual({ ...payload, createdAt: expect.any(String) });
    expect((await observationsBy(key)).statusCode).not.toBe(401);
    expect([(await revoke(id)).statusCode, (await revoke(id)).statusCode]).toEqual([204, 204]);
    expect((await observationsBy(key)).statusCode).toBe(401);
  });
});

test('its secret is nowhere but in the answer', async () => {
  const { id, key } = (await make({ name: 'x', role: 'admin' })).json();
  const secret = key.slice(`wpk_${id}_`.length);
  const all = [await storage.keys.list({ limit: 200 }), await storage.audit.list({}, { limit: 200 })];
  expect(JSON.stringify([...all, (await list('?limit=200')).json()])).not.toContain(secret);
  expect((await list('?limit=200')).body).not.toMatch(/[0-9a-f]{64}/);
});

test('what is made and revoked is in the audit log, by whom and for whom', async () => {
  const { id } = (await make({ name: 'x', role: 'regulator', countries: ['BJ'], programmes: ['ORE'] })).json();
  await revoke(id);
  await revoke(id);
  const { items } = await storage.audit.list({}, { limit: 3 });
  const actor = /wpk_(\w{16})/.exec(admin.authorization)?.[1];
  expect(items).toMatchObject([
    { actor, action: 'revokeKey', target: id, outcome: 'done' },
    { actor, action: 'createKey', target: id, outcome: 'done', detail: 'regulator BJ ORE' },
    { target: expect.not.stringMatching(id) },
  ]);
});

test('an end in any zone is an end in UTC, after which the key admits nobody', async () => {
  const ends = async (expiresAt: string) => (await make({ name: 'x', role: 'admin', expiresAt })).json();
  const valid = await ends('2027-01-01T00:59:60+01:00');
  expect(valid.expiresAt).toBe('2026-12-31T23:59:59.000Z');
  expect((await observationsBy(valid.key)).statusCode).not.toBe(401);
  expect((await observationsBy((await ends('2026-01-05T07:59:59Z')).key)).statusCode).toBe(401);
});

const scope = { name: 'x', operator: 'bj:operator', countries: ['BJ'] };
test.each([
  [{ ...scope, role: 'submitter' }, 422, 'scope-does-not-fit'],
  [{ ...scope, role: 'regulator' }, 422, 'scope-does-not-fit'],
  [{ name: 'x', role: 'submitter' }, 422, 'scope-does-not-fit'],
  [{ name: 'x', role: 'viewer', programmes: ['ORE'] }, 422, 'scope-does-not-fit'],
  [{ name: 'x', role: 'regulator', countries: [] }, 422, 'scope-does-not-fit'],
  [{ name: 'x', role: 'admin', operator: 'bj:operator' }, 422, 'scope-does-not-fit'],
  [{ name: 'x', role: 'owner' }, 400, 'invalid-body'],
  [{ name: 'x', role: 'submitter', operator: "bj'--" }, 400, 'invalid-body'],
  [{ name: 'x\0', role: 'admin' }, 400, 'invalid-body'],
  [{ name: 'x', role: 'admin', expiresAt: '2026-13-01T00:00:00Z' }, 400, 'invalid-body'],
  [{ name: 'x', role: 'admin', id: '0123456789abcdef' }, 400, 'invalid-body'],
])('%j is refused: %i %s', async (payload, status, slug) => {
  const answer = await make(payload);
  expect([answer.statusCode, answer.json().type]).toEqual([status, `https://waypost.example/problems/${slug}`]);
  expect(misfits('post', '/v1/keys', answer)).toEqual([]);
});

test('the list is read page by page, the latest first', async () => {
  const all = (await list('?limit=200')).json().items.map(({ id }: { id: string }) => id);
  const read: string[] = [];
  for (let query: string | undefined = '?limit=3'; query !== undefined; ) {
    const answer = await list(query);
    expect(misfits('get', '/v1/keys', answer)).toEqual([]);
    read.push(...answer.json().items.map(({ id }: { id: string }) => id));
    query = /^<(\?[^>]+)>; rel="next"$/.exec(String(answer.headers.link))?.[1];
  }
  expect(read).toEqual(all);
  expect(new Set(read).size).toBeGreaterThan(6);
});

test.each(['nonsense', 'WyJhIl0', '%00'])('the cursor %s is of no list', async (cursor) => {
  const answer = await list(`?cursor=${cursor}`);
  expect([answer.statusCode, answer.json().errors]).toEqual([
    400,
    [{ in: 'query', name: 'cursor', message: expect.stringContaining('next') }],
  ]);
});

test.each(['0123456789abcdef', 'x', '%00', '0123456789abcdef0'])('there is no key %s to revoke', async (id) => {
  expect((await revoke(id)).statusCode).toBe(404);
});

describe('the last key of an administrator', () => {
  const idOf = ({ authorization }: { authorization: string }) => /wpk_(\w{16})/.exec(authorization)?.[1] as string;

  test('is not revoked, since nobody could make another; with another it is', async () => {
    const own = await keyedServer();
    const first = await own.keyFor({ role: 'admin' });
    const ask = (method: 'POST' | 'DELETE', url: string, headers: object, payload?: object) =>
      own.app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) });
    // None of these could take its place.
    const expired = await own.keyFor({ role: 'admin' }, { expiresAt: '2026-01-01T00:00:00.000Z' });
    await own.keyFor({ role: 'admin' }, { revokedAt: '2026-01-01T00:00:00.000Z' });
    const viewer = await own.keyFor({ role: 'viewer', operator: 'bj:operator' });
    const answer = await ask('DELETE', `/v1/keys/${idOf(first)}`, first);
    expect([answer.statusCode, answer.json().type]).toEqual([409, expect.stringMatching(/\/last-admin-key$/)]);
    expect(misfits('delete', '/v1/keys/{keyId}', answer)).toEqual([]);
    expect((await own.storage.audit.list({}, { limit: 1 })).items).not.toMatchObject([{ action: 'revokeKey' }]);
    // It is in force, and may revoke all others.
    for (const key of [expired, viewer])
      expect((await ask('DELETE', `/v1/keys/${idOf(key)}`, first)).statusCode).toBe(204);
    const made = (await ask('POST', '/v1/keys', first, { name: 'Second', role: 'admin' })).json();
    const second = { authorization: `Bearer ${made.key}` };
    expect((await ask('DELETE', `/v1/keys/${idOf(first)}`, second)).statusCode).toBe(204);
    expect((await ask('DELETE', `/v1/keys/${made.id}`, second)).statusCode).toBe(409);
    await own.app.close();
  });
});
