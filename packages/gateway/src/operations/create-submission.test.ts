import { createHash } from 'node:crypto';
import { newKey, publicPart, sign, verifyReceipt } from '@waypost/sdk/signature';
import { afterAll, describe, expect, test } from 'vitest';
import { problemOf, startedGateway } from '../server/started-gateway.sample.ts';
import { assessment, type Changeable, changed, kpis, plan, revised } from './national-documents.sample.ts';
import { policyExample } from './policy.sample.ts';

const { submit, get, storage, close } = await startedGateway();
afterAll(close);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
/** The report as a document of its own. */
const newReport = (name: string, change: (report: Changeable) => unknown = () => {}) =>
  changed(kpis, (report) => {
    report.documentId = `urn:test:${name}`;
    change(report);
  });
const known = async (documentId: string) => (await get('admin', `/v1/submissions?documentId=${documentId}`)).json.items;

describe('a document that conforms', () => {
  test('is received with its exact bytes, what was found in it, and a receipt that anyone can verify', async () => {
    // Blanks, an escape and a number that a program would write otherwise.
    const text = kpis.toString().replace('{', '{ \n').replace('"revision": 1', '"\\u0072evision":  1.0e0');
    const bytes = Buffer.from(`${text}\n\n`);
    const { status, json, headers } = await submit(bytes);
    expect(status).toBe(201);
    const { documentId } = JSON.parse(text);
    expect(json).toMatchObject({
      submitter: 'bj:operator',
      country: 'BJ',
      programme: 'ORE',
      documentId,
      revision: 1,
      status: 'received',
      version: 1,
      sha256: sha256(bytes),
      bytes: bytes.length,
      findings: { error: 0 },
    });
    expect([headers.get('location'), headers.get('etag')]).toEqual([`/v1/submissions/${json.id}`, '"1"']);
    const own = `/v1/submissions/${json.id}`;
    expect((await get('submitter', own)).json).toEqual(json);

    const document = await get('viewer', `${own}/document`);
    expect(document.bytes.equals(bytes)).toBe(true);
    expect(document.headers.get('content-type')).toBe('application/json');
    expect(document.headers.get('content-digest')).toBe(
      `sha-256=:${Buffer.from(sha256(bytes), 'hex').toString('base64')}:`,
    );

    const { json: report } = await get('regulator', `${own}/report`);
    expect(report).toMatchObject({
      outcome: 'conformant',
      totals: json.findings,
      digests: { document: sha256(bytes) },
    });

    const { json: receipt } = await get('admin', `${own}/receipt`);
    expect(receipt.receipt).toBe(json.receipt);
    const { document: _, ...digests } = report.digests;
    expect(receipt.payload).toMatchObject({ submission: json.id, receivedAt: json.receivedAt, digests });
    const keys = (await get('viewer', '/.well-known/jwks.json')).json;
    expect(await verifyReceipt(bytes, receipt.receipt, keys)).toEqual({
      isGenuine: true,
      receipt: receipt.payload,
      keyId: keys.keys[0].kid,
    });
    expect(await verifyReceipt(Buffer.from(text), receipt.receipt, keys)).toMatchObject({ isGenuine: false });
  });

  test('that is large is judged in a thread, and told the same of', async () => {
    const large = newReport('large', (report) => {
      report.extensions = { 'org.example.notes': 'x'.repeat(200_000) };
    });
    expect((await submit(large)).status).toBe(201);
    const stored = await known('urn:test:large');
    expect((await get('admin', `/v1/submissions/${stored[0].id}/document`)).bytes.equals(large)).toBe(true);
  });
});

test('a document may be written line by line: its bytes tell, not its media type', async () => {
  const { observations, ...rest } = JSON.parse(newReport('lines').toString());
  const lines = [{ ...rest, observations: [] }, ...observations].map((line) => JSON.stringify(line));
  const bytes = Buffer.from(lines.join('\n'));
  const { status, json } = await submit(bytes);
  expect([status, json.documentId]).toEqual([201, 'urn:test:lines']);
  const document = await get('viewer', `/v1/submissions/${json.id}/document`);
  expect([document.headers.get('content-type'), document.bytes.equals(bytes)]).toEqual(['application/x-ndjson', true]);
});

describe('the same request again', () => {
  test('gives the same answer, whatever has become of the submission, and stores nothing', async () => {
    const bytes = newReport('again');
    const first = await submit(bytes, { key: 'again' });
    await submit(revised(bytes));
    const second = await submit(bytes, { key: 'again' });
    expect([second.status, second.json]).toEqual([201, first.json]);
    expect(second.headers.get('etag')).toBe('"1"');
    expect([first, second].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true']);
    expect(await known('urn:test:again')).toHaveLength(2);
  });

  test('with another body is refused; the key of another operator is another key', async () => {
    await submit(newReport('key'), { key: 'shared' });
    expect(problemOf(await submit(newReport('other'), { key: 'shared' }))).toEqual([422, 'idempotency-key-reused']);
    const theirs = newReport('theirs', (report) => {
      report.submitter = { ...report.submitter, id: 'tg:operator', country: 'TG' };
      report.subject.organization = report.submitter;
    });
    expect((await submit(theirs, { key: 'shared', by: 'neighbour' })).status).toBe(201);
    expect(await known('urn:test:other')).toEqual([]);
  });

  test('after it was refused is judged anew', async () => {
    const draft = newReport('mended', (report) => {
      report.lifecycle = 'draft';
    });
    expect((await submit(draft, { key: 'mended' })).status).toBe(422);
    expect((await submit(newReport('mended'), { key: 'mended' })).status).toBe(201);
  });

  test('500 times at once makes one submission, and all get the same answer', async () => {
    const bytes = newReport('parallel');
    const answers = await Promise.all(Array.from({ length: 500 }, () => submit(bytes, { key: 'parallel' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.bytes.toString())).size).toBe(1);
    expect(answers.filter(({ headers }) => !headers.has('idempotent-replayed'))).toHaveLength(1);
    expect(await known('urn:test:parallel')).toHaveLength(1);
  }, 60_000);

  test('with other bodies at once makes one of them', async () => {
    const bodies = Array.from({ length: 10 }, (_, at) => newReport(`rivals-${at}`));
    const answers = await Promise.all(bodies.map((bytes) => submit(bytes, { key: 'rivals' })));
    const [made, ...others] = answers.sort((a, b) => a.status - b.status);
    expect(made?.status).toBe(201);
    for (const answer of others) expect(problemOf(answer)).toEqual([422, 'idempotency-key-reused']);
  });
});

describe('revisions', () => {
  const first = newReport('revised');
  const second = revised(first);

  test('take the place of the one before, and only later ones do', async () => {
    const one = (await submit(first)).json;
    const two = (await submit(second)).json;
    expect(two.supersedes).toBe(one.id);
    const { json } = await get('submitter', `/v1/submissions/${one.id}`);
    expect(json).toMatchObject({ status: 'superseded', supersededBy: two.id, version: 2 });
    for (const [again, revision] of [
      [second, 2],
      [first, 1],
    ] as const) {
      const refused = await submit(again);
      expect(problemOf(refused)).toEqual([409, 'revision-exists']);
      expect(refused.json.detail).toContain('2');
      expect(refused.json.detail).toContain(`${revision}`);
    }
    expect((await submit(revised(second))).json.supersedes).toBe(two.id);
  });
});

describe('what is not received', () => {
  const as = (change: (report: Changeable) => unknown) => newReport('refused', change);
  test.each([
    ['a document with errors', as((it) => delete it.issuedOn), 'not-conformant'],
    ['what is no JSON', Buffer.from('{'), 'not-conformant'],
    ['of another operator', as((it) => Object.assign(it.submitter, { id: 'tg:operator' })), 'submitter-differs'],
    ['a draft', as((it) => Object.assign(it, { lifecycle: 'draft' })), 'draft-not-submitted'],
    [
      'one that its author has withdrawn',
      as((it) => Object.assign(it, { lifecycle: 'withdrawn' })),
      'draft-not-submitted',
    ],
  ])('%s', async (_, document, slug) => {
    const before = await storage.audit.verify();
    const answer = await submit(document);
    expect(problemOf(answer)).toEqual([422, slug]);
    expect(answer.json.report?.outcome).toBe(slug === 'not-conformant' ? 'not-conformant' : undefined);
    expect(await known('urn:test:refused')).toEqual([]);
    expect(await storage.audit.verify()).toEqual(before);
  });

  test('a policy, and which formats are', async () => {
    const answer = await submit(policyExample);
    expect(problemOf(answer)).toEqual([422, 'format-not-submitted']);
    expect(answer.json.detail).toContain(JSON.parse(kpis.toString()).format);
    expect(answer.json.detail.split(JSON.parse(policyExample.toString()).format)).toHaveLength(2);
  });

  test('a request without a key, or with none that can be one', async () => {
    const tooLong = { 'idempotency-key': 'x'.repeat(256) };
    expect(problemOf(await submit(kpis, { headers: tooLong }))).toEqual([400, 'idempotency-key-missing']);
    expect(problemOf(await submit(kpis, { key: '' }))).toEqual([400, 'idempotency-key-missing']);
  });

  test('in the language of the caller', async () => {
    const { json } = await submit(
      as((it) => delete it.issuedOn),
      { headers: { 'accept-language': 'fr' } },
    );
    expect(json.report.language).toBe('fr');
    expect(json.detail).toMatch(/rapport|document/i);
  });
});

describe('the country of a submission', () => {
  const aboutRegion = (change: object) =>
    newReport('country', (report) => {
      report.documentId += JSON.stringify(change).length;
      Object.assign(report.subject, { organization: undefined, country: undefined }, change);
    });
  test.each([
    ['is that of the subject', { kind: 'country', country: 'NE' }, 'NE'],
    ['is else that of the operator', { kind: 'operator' }, 'BJ'],
    ['is none where a region is the subject, wherever its operator is', { kind: 'region', region: 'AFR' }, undefined],
  ])('%s', async (_, subject, country) => {
    const { json } = await submit(aboutRegion(subject));
    expect(json.report?.findings).toBeUndefined();
    expect(json.country).toBe(country);
    expect((await get('regulator', `/v1/submissions/${json.id}`)).status).toBe(country === 'BJ' ? 200 : 404);
  });
});

describe('rules across documents', () => {
  test('compare with what the operator handed in before, by itself', async () => {
    const before = (await submit(plan)).json;
    const report = (await submit(assessment)).json;
    const { comparedWith } = (await get('admin', `/v1/submissions/${report.id}/report`)).json;
    expect(comparedWith).toContainEqual(expect.objectContaining({ name: before.id, sha256: before.sha256 }));
    const contradiction = changed(kpis, (it) => {
      it.documentId = 'urn:test:contradiction';
      for (const progress of it.activityProgress) progress.activity.id = 'no-such-activity';
    });
    const refused = await submit(contradiction);
    expect(problemOf(refused)).toEqual([422, 'not-conformant']);
    expect(refused.json.report.comparedWith.map(({ name }: { name: string }) => name)).toContain(before.id);
  });
});

describe('the signature of the operator', async () => {
  const [key, other] = [await newKey(), await newKey()];
  const register = async (operator: string, it: typeof key, more = {}) => {
    const id = it.kid as string;
    const made = {
      id,
      operator,
      jwk: JSON.stringify(publicPart(it)),
      createdAt: '2026-01-01T00:00:00.000Z',
      createdBy: 't',
    };
    await storage.signingKeys.create(
      { ...made, ...more },
      { at: made.createdAt, actor: 't', action: 'createSigningKey', target: id, outcome: 'done' },
    );
  };
  await register('bj:operator', key);
  await register('tg:operator', other);

  test('is verified, stored and shown', async () => {
    const bytes = newReport('signed');
    const jws = await sign(bytes, key);
    const { status, json } = await submit(bytes, { headers: { 'waypost-signature': jws } });
    expect([status, json.signature]).toEqual([201, { key: key.kid, jws }]);
  });

  test.each([
    ['over other bytes', () => sign(kpis, key)],
    ['with a key of another operator', () => sign(newReport('unsigned'), other)],
    ['with a key that nobody registered', async () => sign(newReport('unsigned'), await newKey())],
  ])('%s is refused', async (_, made) => {
    const answer = await submit(newReport('unsigned'), { headers: { 'waypost-signature': await made() } });
    expect(problemOf(answer)).toEqual([422, 'signature-invalid']);
  });

  test('with a revoked key is refused', async () => {
    const audit = {
      at: '2026-01-02T00:00:00.000Z',
      actor: 't',
      action: 'revokeSigningKey',
      target: 'x',
      outcome: 'done',
    } as const;
    await storage.signingKeys.revoke(key.kid as string, audit);
    const headers = { 'waypost-signature': await sign(newReport('unsigned'), key) };
    expect(problemOf(await submit(newReport('unsigned'), { headers }))).toEqual([422, 'signature-invalid']);
  });
});
