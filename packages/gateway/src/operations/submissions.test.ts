import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { newKey, publicPart, sign, verifyReceipt } from '@waypost/sdk/signature';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { misfits } from '../server/public-server.sample.ts';

type Server = Awaited<ReturnType<typeof keyedServer>>;
type Headers = Record<string, string>;
let server: Server;
let [vendor, viewer, rival, regulator, admin]: Headers[] = [];
beforeAll(async () => {
  server = await keyedServer();
  vendor = await server.keyFor({ role: 'submitter', operator: 'bj:operator' });
  viewer = await server.keyFor({ role: 'viewer', operator: 'bj:operator' });
  rival = await server.keyFor({ role: 'submitter', operator: 'tg:operator' });
  regulator = await server.keyFor({ role: 'regulator', countries: ['BJ'], programmes: [] });
  admin = await server.keyFor({ role: 'admin' });
});
afterAll(() => server.app.close());

/** The first example of that name, of whatever format. */
function example(name: string) {
  const formats = new URL('../../../../schemas/formats/', import.meta.url);
  const files = readdirSync(formats).map((format) => new URL(`${format}/v1.0/examples/${name}.json`, formats));
  return JSON.parse(readFileSync(files.find((file) => existsSync(file)) as URL, 'utf8'));
}
const monthly = example('operator');
let documents = 0;
/** A report of the operator, of an own documentId unless it is given one. */
const report = (changes: object = {}) => ({
  ...monthly,
  documentId: `urn:example:waypost:test:${++documents}`,
  revision: 1,
  supersedes: undefined,
  ...changes,
});

const call = (method: 'GET' | 'POST', url: string, headers: Headers | undefined, payload?: string | Buffer) =>
  server.app.inject({ method, url, headers: { ...headers }, ...(payload !== undefined && { payload }) });
let keys = 0;
function submit(document: object | string, headers: Headers = {}, who = vendor) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const own = { 'idempotency-key': `key-${++keys}`, 'content-type': 'application/json', ...who, ...headers };
  return call('POST', '/v1/submissions', own, text);
}
const review = (id: string, version: number, body: object, who = regulator) =>
  call(
    'POST',
    `/v1/submissions/${id}/reviews`,
    { ...who, 'if-match': `"${version}"`, 'content-type': 'application/json' },
    JSON.stringify(body),
  );
const returned = { decision: 'returned', comments: [{ pointer: '/observations/0', text: 'Please check.' }] };
const slug = (answer: { json(): { type: string } }) => answer.json().type.split('/').at(-1);

describe('a document that is handed in', () => {
  test('is stored byte by byte, with a receipt that its gateway signed', async () => {
    const text = `${JSON.stringify(report(), null, 3)}\n\n`;
    const answer = await submit(text);
    expect([answer.statusCode, misfits('POST', '/v1/submissions', answer)]).toEqual([201, []]);
    const { id, receipt, status, version, findings } = answer.json();
    expect({ status, version, errors: findings.error }).toEqual({ status: 'received', version: 1, errors: 0 });
    expect(answer.headers).toMatchObject({ location: `/v1/submissions/${id}`, etag: '"1"' });

    const document = await call('GET', `/v1/submissions/${id}/document`, regulator);
    expect(document.rawPayload.equals(Buffer.from(text))).toBe(true);
    const keySet = (await call('GET', '/.well-known/jwks.json', {})).json();
    const verdict = await verifyReceipt(document.rawPayload, receipt, keySet);
    expect(verdict).toMatchObject({ isGenuine: true, receipt: { submission: id, operator: 'bj:operator' } });
    const shown = await call('GET', `/v1/submissions/${id}/receipt`, viewer);
    expect(misfits('GET', '/v1/submissions/{submissionId}/receipt', shown)).toEqual([]);
    expect(shown.json()).toEqual({ receipt, payload: verdict.receipt });
    const judged = await call('GET', `/v1/submissions/${id}/report`, vendor);
    expect(judged.json()).toMatchObject({ outcome: 'conformant', totals: { error: 0 } });
  });

  test('is shown to its operator, to regulators of its country and to administrators, and to nobody else', async () => {
    const { id } = (await submit(report())).json();
    const seen = async (who: Headers | undefined) => {
      const one = await call('GET', `/v1/submissions/${id}`, who);
      const { items } = (await call('GET', '/v1/submissions?limit=200', who)).json();
      return [one.statusCode, items.some((item: { id: string }) => item.id === id)];
    };
    for (const who of [vendor, viewer, regulator, admin]) expect(await seen(who)).toEqual([200, true]);
    const elsewhere = await server.keyFor({ role: 'regulator', countries: ['TG'], programmes: [] });
    for (const who of [rival, elsewhere]) expect(await seen(who)).toEqual([404, false]);
    const absent = await call('GET', `/v1/submissions/01JQ3T5V7X9ZB2D4F6H8K0M2N4`, rival);
    const hidden = await call('GET', `/v1/submissions/${id}`, rival);
    expect({ ...hidden.json(), instance: '' }).toEqual({ ...absent.json(), instance: '' });
  });

  test.each([
    ['a draft', () => report({ lifecycle: 'draft' }), 'draft-not-submitted'],
    ['of another operator', () => report({ submitter: { ...monthly.submitter, id: 'tg:x' } }), 'submitter-differs'],
    ['a policy', () => example('document'), 'format-not-submitted'],
    ['with an error', () => report({ observations: [{}] }), 'not-conformant'],
    ['no JSON', () => '{', 'not-conformant'],
  ])('%s is refused', async (_, document, expected) => {
    const answer = await submit(document());
    expect([answer.statusCode, slug(answer)]).toEqual([422, expected]);
    if (expected === 'not-conformant') expect(answer.json().report.totals.error).toBeGreaterThan(0);
  });

  test('may be signed by its operator, with a key that is registered', async () => {
    const key = await newKey();
    const text = JSON.stringify(report());
    const signature = await sign(Buffer.from(text), key);
    const signed = { 'waypost-signature': signature };
    expect(slug(await submit(text, signed))).toBe('signature-invalid');
    const body = JSON.stringify({ operator: 'bj:operator', publicKey: publicPart(key) });
    const made = await call('POST', '/v1/signing-keys', { ...admin, 'content-type': 'application/json' }, body);
    expect(made.statusCode).toBe(201);
    const answer = await submit(text, signed);
    expect(answer.json()).toMatchObject({ signature: { key: made.json().id, jws: signature } });
    expect(slug(await submit(report(), signed))).toBe('signature-invalid');
  });
});

describe('a request that is sent again', () => {
  test('gets the same answer, whatever has become of the submission', async () => {
    const text = JSON.stringify(report());
    const first = await submit(text, { 'idempotency-key': 'again' });
    await review(first.json().id, 1, returned);
    const second = await submit(text, { 'idempotency-key': 'again' });
    expect([second.statusCode, second.body]).toEqual([201, first.body]);
    expect([first.headers, second.headers].map((it) => it['idempotent-replayed'])).toEqual([undefined, 'true']);
  });

  test('with another body is refused', async () => {
    await submit(report(), { 'idempotency-key': 'other' });
    const answer = await submit(report(), { 'idempotency-key': 'other' });
    expect([answer.statusCode, slug(answer)]).toEqual([422, 'idempotency-key-reused']);
  });
});

describe('a later revision', () => {
  test('takes the place of the earlier one; the same or an earlier one is refused', async () => {
    const document = report();
    const first = (await submit(document)).json();
    const correction = (revision: number) => ({
      ...document,
      revision,
      supersedes: {
        documentId: document.documentId,
        revision: revision - 1,
        sha256: first.sha256,
        reason: 'correction',
      },
    });
    const second = await submit(correction(2));
    expect([second.statusCode, second.json().supersedes]).toEqual([201, first.id]);
    const before = (await call('GET', `/v1/submissions/${first.id}`, vendor)).json();
    expect(before).toMatchObject({ status: 'superseded', supersededBy: second.json().id, version: 2 });
    const again = await submit({ ...correction(2), title: { fr: 'Autre' } });
    expect([again.statusCode, slug(again)]).toEqual([409, 'revision-exists']);
  });

  test('is compared with what its operator handed in before', async () => {
    const document = report();
    const first = (await submit(document)).json();
    const supersedes = { documentId: document.documentId, revision: 1, sha256: '0'.repeat(64), reason: 'correction' };
    const { id } = (await submit({ ...document, revision: 2, supersedes })).json();
    const judged = (await call('GET', `/v1/submissions/${id}/report`, vendor)).json();
    expect(judged.comparedWith).toContainEqual(expect.objectContaining({ name: first.id, sha256: first.sha256 }));
  });
});

describe('a review', () => {
  test('accepts or returns a submission, once, and in the state that was seen', async () => {
    const { id } = (await submit(report())).json();
    expect(slug(await review(id, 1, { decision: 'returned' }))).toBe('comment-missing');
    expect((await review(id, 2, { decision: 'accepted' })).statusCode).toBe(412);
    const answer = await review(id, 1, returned);
    expect([answer.statusCode, answer.headers.etag]).toEqual([201, '"2"']);
    expect(misfits('POST', '/v1/submissions/{submissionId}/reviews', answer)).toEqual([]);
    const again = await review(id, 2, { decision: 'accepted' });
    expect([again.statusCode, slug(again)]).toEqual([409, 'status-conflict']);
    const list = await call('GET', `/v1/submissions/${id}/reviews`, vendor);
    expect(list.json().items).toEqual([answer.json()]);
  });

  test('is not for whom it is none of their business', async () => {
    const { id } = (await submit(report())).json();
    const elsewhere = await server.keyFor({ role: 'regulator', countries: ['TG'], programmes: [] });
    expect((await review(id, 1, { decision: 'accepted' }, elsewhere)).statusCode).toBe(404);
    expect((await review(id, 1, { decision: 'accepted' }, vendor)).statusCode).not.toBe(201);
    expect((await call('GET', `/v1/submissions/${id}/reviews`, rival)).statusCode).toBe(404);
  });
});

test('a submission may be withdrawn until it is accepted', async () => {
  const withdraw = (id: string, version: number, who = vendor) =>
    call('POST', `/v1/submissions/${id}/withdrawal`, { ...who, 'if-match': `"${version}"` });
  const one = (await submit(report())).json();
  expect((await withdraw(one.id, 1, rival)).statusCode).toBe(404);
  expect((await withdraw(one.id, 1)).json()).toMatchObject({ status: 'withdrawn', version: 2 });
  const other = (await submit(report())).json();
  await review(other.id, 1, { decision: 'accepted' });
  const late = await withdraw(other.id, 2);
  expect([late.statusCode, slug(late)]).toEqual([409, 'status-conflict']);
});
