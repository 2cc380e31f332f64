import { newKey, publicPart, type Receipt, thumbprint, verifyReceipt } from '@waypost/sdk/signature';
import { afterAll, expect, test } from 'vitest';
import { openSigner } from '../receipts/signer.ts';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { misfits } from '../server/public-server.sample.ts';

const { app, storage, keyFor } = await keyedServer();
afterAll(() => app.close());
const admin = await keyFor({ role: 'admin' });

const url = '/v1/signing-keys';
const register = (publicKey: object, operator = 'bj:operator') =>
  app.inject({ method: 'POST', url, headers: admin, payload: { operator, publicKey } });
const list = (query = '') => app.inject({ url: `${url}${query}`, headers: admin });
const revoke = (id: string) => app.inject({ method: 'DELETE', url: `${url}/${id}`, headers: admin });

test('a key is registered once, by its thumbprint, and revoked', async () => {
  const publicKey = publicPart(await newKey());
  const made = await register(publicKey);
  expect(made.statusCode).toBe(201);
  expect(misfits('post', url, made)).toEqual([]);
  const key = made.json();
  expect(key).toEqual({
    id: await thumbprint(publicKey),
    operator: 'bj:operator',
    publicKey,
    createdAt: expect.any(String),
  });
  for (const operator of ['bj:operator', 'tg:operator']) {
    const again = await register({ ...publicKey, kid: 'another name' }, operator);
    expect([again.statusCode, again.json().type]).toEqual([409, expect.stringMatching(/signing-key-exists$/)]);
  }
  expect([(await revoke(key.id)).statusCode, (await revoke(key.id)).statusCode]).toEqual([204, 204]);
  expect((await list()).json().items).toEqual([{ ...key, revokedAt: expect.any(String) }]);
  const { items } = await storage.audit.list({}, { limit: 2 });
  expect(items).toMatchObject([
    { action: 'revokeSigningKey', target: key.id },
    { action: 'createSigningKey', target: key.id, detail: 'bj:operator' },
  ]);
});

test('the list is that of one operator, or of all, the latest first', async () => {
  const made = [];
  for (const operator of ['upu:AAA', 'upu:BBB', 'upu:AAA'])
    made.unshift((await register(publicPart(await newKey()), operator)).json());
  const [last, other, first] = made;
  const answer = await list('?operator=upu:AAA&limit=1');
  expect(misfits('get', url, answer)).toEqual([]);
  expect(answer.json().items).toEqual([last]);
  expect(answer.headers.link).toMatch(/^<\?operator=upu%3AAAA&limit=1&cursor=[\w-]+>; rel="next"$/);
  const next = await list(/<(.*)>/.exec(String(answer.headers.link))?.[1]);
  expect(next.json()).toEqual({ items: [first] });
  expect((await list('?limit=3')).json().items).toEqual([last, other, first]);
});

test('a private key is refused, and so is what is no key', async () => {
  const key = await newKey();
  const { d: _, ...open } = key;
  const answers = [
    await register(key),
    await register({ ...open, x: 'AA' }),
    await register({ ...open, x: `${open.x.slice(0, -1)}_` }),
    await register({ ...open, crv: 'X25519' }),
    await register({ ...open, kty: 'RSA' }),
  ];
  for (const answer of answers) {
    expect([answer.statusCode, answer.json().type]).toEqual([400, expect.stringMatching(/invalid-body$/)]);
    expect(misfits('post', url, answer)).toEqual([]);
    expect(answer.body).not.toContain(key.d);
  }
});

test.each(['A'.repeat(43), 'x', '%00'])('there is no key %s to revoke', async (id) => {
  expect((await revoke(id)).statusCode).toBe(404);
});

test('the keys of the gateway are published, earlier ones too, and verify its receipts', async () => {
  const signer = await openSigner(storage.gatewayKeys, () => new Date('2026-02-01T00:00:00Z'));
  const bytes = new TextEncoder().encode('{}');
  const receipt: Receipt = {
    submission: '01',
    receivedAt: '2026-01-31T09:30:00.000Z',
    submitter: 'bj:operator',
    document: {
      documentId: 'urn:x',
      revision: 1,
      sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      bytes: 2,
    },
    outcome: 'conformant',
    digests: { schema: 'a'.repeat(64) },
    gateway: 'https://gateway.example',
  };
  const before = await signer.sign(receipt);
  const newest = await signer.rotate('someone');
  const path = '/.well-known/jwks.json';
  const answer = await app.inject({ url: path });
  expect(misfits('get', path, answer)).toEqual([]);
  const keySet = answer.json();
  expect(keySet.keys.map(({ kid }: { kid: string }) => kid)).toEqual([newest, expect.any(String)]);
  for (const one of [before, await signer.sign(receipt)])
    expect(await verifyReceipt(bytes, one, keySet)).toMatchObject({ isGenuine: true });
  expect(answer.body).not.toMatch(/"d"/);
  const again = await app.inject({ url: path, headers: { 'if-none-match': String(answer.headers.etag) } });
  expect([again.statusCode, again.headers['cache-control']]).toEqual([304, 'public, max-age=300']);
});
