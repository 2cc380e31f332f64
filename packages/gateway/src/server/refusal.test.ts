import { afterAll, expect, test } from 'vitest';
import { keyedServer } from './keyed-server.sample.ts';

const { app, storage, keyFor } = await keyedServer();
afterAll(() => app.close());
const admin = await keyFor({ role: 'admin' });
const viewer = await keyFor({ role: 'viewer', operator: 'bj:operator' });
const [id] = (await storage.keys.list({ limit: 1 })).items.map((key) => key.id) as [string];
const actorOf = ({ authorization }: typeof admin) => /wpk_(\w{16})/.exec(authorization)?.[1] as string;
const latest = async () => (await storage.audit.list({}, { limit: 1 })).items[0];
const revoke = (target: string, headers: object) =>
  app.inject({ method: 'DELETE', url: `/v1/keys/${target}`, headers: { ...headers } });

test.each([
  ['a role that the operation does not admit', viewer, id, 403, 'forbidden'],
  ['what is not there', admin, '0123456789abcdef', 404, 'not-found'],
  ['what could not be there', admin, 'x', 404, 'not-found'],
])('%s is written down', async (_, headers, target, status, detail) => {
  expect((await revoke(target, headers)).statusCode).toBe(status);
  expect(await latest()).toMatchObject({
    actor: actorOf(headers),
    action: 'revokeKey',
    target,
    outcome: 'refused',
    detail,
  });
});

test.each([
  ['of nobody', () => revoke(id, {}), 401],
  ['of what has no name', () => app.inject({ url: '/metrics', headers: viewer }), 403],
  ['by a name that nothing can have', () => revoke('%3Cscript%3E', admin), 404],
  ['of an address that is none', () => app.inject({ url: '/v1/other', headers: admin }), 404],
  ['for another reason', () => app.inject({ url: '/v1/keys?limit=0', headers: admin }), 400],
])('a refusal %s is not', async (_, ask, status) => {
  const before = await latest();
  expect((await ask()).statusCode).toBe(status);
  expect(await latest()).toEqual(before);
});

test('what cannot be written down is a mistake of the gateway', async () => {
  const { append } = storage.audit;
  storage.audit.append = () => Promise.reject(new Error('disk full'));
  const answer = await revoke('0123456789abcdef', admin);
  storage.audit.append = append;
  expect([answer.statusCode, answer.body.includes('disk')]).toEqual([500, false]);
});
