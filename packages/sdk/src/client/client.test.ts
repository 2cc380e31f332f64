import { afterEach, describe, expect, test } from 'vitest';
import { createClient, ProblemError, type Progress } from './client.ts';
import { operationTable } from './operations.gen.ts';
import { type Scripted, scriptedServer } from './scripted-server.sample.ts';

let server: Awaited<ReturnType<typeof scriptedServer>>;
const serve = async (...script: Parameters<typeof scriptedServer>[0]) => {
  server = await scriptedServer(script);
  return server.url;
};
afterEach(() => server?.close());

const problem = (status: number, name: string, more = {}) => ({
  type: `https://waypost.example/problems/${name}`,
  title: 'Title',
  status,
  ...more,
});
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return error as ProblemError;
};
const soon = { 'retry-after': '0' };
const path = { submissionId: '01JABCDEFGHJKMNPQRSTVWXYZ0' };

describe('a request', () => {
  test('goes to the place of its operation, with parameters, key and languages', async () => {
    const client = createClient(`${await serve({ body: { items: [] } })}/gateway/`, { key: 'wpk_1', languages: 'fr' });
    const { data, response } = await client.listSubmissions({ query: { country: 'BJ', limit: 5 } });
    expect([data, response.status]).toEqual([{ items: [] }, 200]);
    expect(server.received).toMatchObject([
      {
        method: 'GET',
        url: '/gateway/v1/submissions?country=BJ&limit=5',
        headers: { authorization: 'Bearer wpk_1', 'accept-language': 'fr' },
      },
    ]);
    expect(server.received[0]?.headers).not.toHaveProperty('content-type');
  });

  test('carries a renewed token each time', async () => {
    let tokens = 0;
    const client = createClient(await serve({ status: 503, headers: soon }, { status: 204 }), {
      key: async () => `t${++tokens}`,
    });
    await client.revokeKey({ path: { keyId: 'a/b' } });
    expect(server.received.map(({ headers, url }) => [headers.authorization, url])).toEqual([
      ['Bearer t1', '/v1/keys/a%2Fb'],
      ['Bearer t2', '/v1/keys/a%2Fb'],
    ]);
  });

  const bytes = new TextEncoder().encode('{"b":1, "a" :2.0}\n');
  test.each<[what: string, body: string | ArrayBufferView | ArrayBuffer | Blob]>([
    ['bytes', bytes],
    ['a buffer', bytes.buffer],
    ['a view of a part of a buffer', new DataView(Uint8Array.of(0, ...bytes, 0).buffer, 1, bytes.length)],
    ['text', '{"b":1, "a" :2.0}\n'],
    ['a file', new Blob([bytes], { type: 'text/plain' })],
  ])('takes a document as %s, unchanged', async (_, body) => {
    await createClient(await serve({ status: 201, body: {} })).createSubmission({ body });
    expect(server.received[0]?.body.equals(bytes)).toBe(true);
    expect(server.received[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  test('takes values, other media types and forms', async () => {
    const client = createClient(await serve({ body: {} }));
    await client.createReview({ path, header: { 'If-Match': '"1"' }, body: { decision: 'accepted' } });
    await client.createValidation({ body: '{}\n{}', contentType: 'application/x-ndjson' });
    const form = new FormData();
    form.set('document', new Blob(['{}']));
    await client.createValidation({ body: form, query: { date: '2026-01-31' } });
    const [review, lines, upload] = server.received;
    expect([review?.body.toString(), review?.headers['if-match']]).toEqual(['{"decision":"accepted"}', '"1"']);
    expect(lines?.headers['content-type']).toBe('application/x-ndjson');
    expect(upload?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(upload?.url).toBe('/v1/validations?date=2026-01-31');
  });

  test('does not follow a redirect, which would lead the key astray', async () => {
    const url = await serve({ status: 302, headers: { location: '/elsewhere' } });
    await expect(createClient(url, { key: 'wpk_1', retries: 0 }).getHealth()).rejects.toThrow(TypeError);
    expect(server.received).toHaveLength(1);
  });

  test('needs an address', () => expect(() => createClient('gateway')).toThrow(TypeError));
});

describe('an answer', () => {
  test('is given by its media type, as bytes, or as it arrives', async () => {
    const text = 'indicator,value\n';
    const client = createClient(await serve({ body: text, headers: { 'content-type': 'text/csv; charset=utf-8' } }));
    const csv = await client.listObservations({ accept: 'text/csv' });
    expect([csv.data, server.received[0]?.headers.accept]).toEqual([text, 'text/csv']);
    expect((await client.getSubmissionDocument({ path, as: 'bytes' })).data).toEqual(new TextEncoder().encode(text));
    const { data } = await client.getSubmissionDocument({ path, as: 'stream' });
    expect(await new Response(data).text()).toBe(text);
  });

  test('that says no more than a status has no data', async () => {
    const client = createClient(await serve({ status: 204 }));
    expect((await client.revokeKey({ path: { keyId: '0' } })).data).toBeUndefined();
  });

  test('that is a problem is thrown with all that the gateway says', async () => {
    const body = problem(422, 'not-conformant', { detail: '2 erreurs', report: { outcome: 'not-conformant' } });
    const error = await failure(createClient(await serve({ status: 422, body })).createSubmission({ body: '{}' }));
    expect(error).toMatchObject({ name: 'ProblemError', type: 'not-conformant', status: 422, problem: body });
    expect(error.message).toBe('2 erreurs (422 https://waypost.example/problems/not-conformant)');
    expect(server.received).toHaveLength(1);
  });

  test.each<[what: string, answer: Scripted]>([
    ['a page', { status: 403, body: '<h1>Proxy</h1>' }],
    ['another JSON', { status: 403, body: { message: 'no' } }],
    ['nothing', { status: 403 }],
  ])('of something else than a gateway is a problem as well: %s', async (_, answer) => {
    const error = await failure(createClient(await serve(answer)).getHealth());
    expect(error).toMatchObject({ type: 'about:blank', problem: { title: 'Forbidden', status: 403 } });
  });
});

describe('repeating', () => {
  const submission = { id: path.submissionId };
  const submit = (url: string, options = {}) => createClient(url, options).createSubmission({ body: '{}' });

  test.each<[what: string, answer: Scripted]>([
    ['that is not ready', { status: 503, headers: soon }],
    ['that counts requests', { status: 429, headers: soon }],
    ['that is still at it', { status: 409, headers: soon, body: problem(409, 'idempotency-key-in-use') }],
    ['behind a proxy that gets no answer', { status: 502, body: '<h1>Bad gateway</h1>' }],
    ['whose connection breaks', { cut: true }],
    ['whose answer breaks off', { status: 201, body: '{"id":', cut: true }],
  ])('a gateway %s: handed in again with the same key', async (_, answer) => {
    const { data } = await submit(await serve(answer, { status: 201, body: submission }));
    expect(data).toEqual(submission);
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  test('another document has another key; your own is taken', async () => {
    const url = await serve({ status: 201, body: submission });
    await submit(url);
    await submit(url);
    await createClient(url).createSubmission({ body: '{}', header: { 'Idempotency-Key': 'mine' } });
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect([new Set(keys).size, keys[2]]).toEqual([3, 'mine']);
  });

  const review = (url: string) =>
    createClient(url).createReview({ path, header: { 'If-Match': '"1"' }, body: { decision: 'accepted' } });
  test.each<[what: string, answer: Scripted]>([
    ['a connection that breaks', { cut: true }],
    ['a proxy that gets no answer', { status: 504 }],
    ['a gateway that says nothing of when', { status: 503 }],
  ])('a review is not sent again after %s', async (_, answer) => {
    await expect(review(await serve(answer, { status: 201 }))).rejects.toThrow();
    expect(server.received).toHaveLength(1);
  });
  test('a review is sent again where the gateway says that it did nothing yet', async () => {
    await review(await serve({ status: 503, headers: soon }, { status: 201, body: {} }));
    expect(server.received).toHaveLength(2);
  });

  test.each([
    ['a problem that stays', 404, {}, 1],
    ['a longer wait than makes sense', 503, { 'retry-after': '61' }, 1],
    ['a date long from now', 503, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }, 1],
    ['the last attempt', 503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 3],
  ])('ends with %s', async (_, status, headers, attempts) => {
    const client = createClient(await serve({ status, headers }), { retries: 2 });
    expect((await failure(client.getHealth())).status).toBe(status);
    expect(server.received).toHaveLength(attempts);
  });

  test('waits as long as asked', async () => {
    const client = createClient(await serve({ status: 429, headers: { 'retry-after': '1' } }, { body: {} }));
    const start = performance.now();
    await client.getHealth();
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  test('ends at once when it is called off', async () => {
    const client = createClient(await serve({ status: 503, headers: { 'retry-after': '30' } }));
    const start = performance.now();
    await expect(client.getHealth({ signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(server.received).toHaveLength(1);
  });

  test('is harmless for what reads or deletes, and for what has a key', () => {
    const repeated = Object.entries(operationTable).filter(([, [, , repeat]]) => repeat !== 'never');
    expect(repeated.filter(([, [method]]) => method === 'POST')).toEqual([
      ['createSubmission', ['POST', '/v1/submissions', 'by-key']],
    ]);
  });
});

describe('a list', () => {
  const pages: Record<string, unknown> = {
    '/v1/submissions?format=x': { items: [1, 2], next: 'b&c' },
    '/v1/submissions?format=x&cursor=b%26c': { items: [], next: 'd' },
    '/v1/submissions?format=x&cursor=d': { items: [3] },
  };
  const listed = () => serve(({ url }) => ({ body: pages[url] }));

  test('is given part by part, to its end', async () => {
    const all: unknown[] = [];
    for await (const one of createClient(await listed()).items('listSubmissions', { query: { format: 'x' } }))
      all.push(one);
    expect(all).toEqual([1, 2, 3]);
    expect(server.received.map(({ url }) => url)).toEqual(Object.keys(pages));
  });

  test('is fetched no further than it is read', async () => {
    for await (const _ of createClient(await listed()).items('listSubmissions', { query: { format: 'x' } })) break;
    expect(server.received).toHaveLength(1);
  });
});

describe('progress', () => {
  test('is told as a large document leaves, and begins anew when it is sent again', async () => {
    const body = new Uint8Array(2_000_000).fill(32);
    const told: Progress[] = [];
    const client = createClient(await serve({ status: 503, headers: soon }, { status: 201, body: {} }));
    await client.createSubmission({ body, onProgress: (progress) => told.push(progress) });
    expect(server.received.map((one) => one.body.equals(body))).toEqual([true, true]);
    const ends = told.flatMap(({ sent }, at) => (sent === body.length ? [at] : []));
    expect(ends).toEqual([told.length / 2 - 1, told.length - 1]);
    expect(told.length).toBeGreaterThan(20);
    const first = told.slice(0, told.length / 2).map(({ sent }) => sent);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([body.length]));
  });
});
