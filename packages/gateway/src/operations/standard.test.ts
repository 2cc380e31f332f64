import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { contract, misfits, publicServer, standard } from '../server/public-server.sample.ts';
import type { StandardIndex } from '../standard.ts';

const app = await publicServer();
afterAll(() => app.close());

const [{ format, version, files }] = standard.index.formats as [StandardIndex['formats'][number]];
const [catalog] = standard.index.catalogs as [StandardIndex['catalogs'][number]];

/** What is the same for everyone: address, path of the contract, and what the answer holds. */
const cases: [url: string, path: string, holds: object][] = [
  ['/v1/formats', '/v1/formats', { items: expect.arrayContaining([expect.objectContaining({ id: format })]) }],
  [
    `/v1/formats/${format}/${version}/schema`,
    '/v1/formats/{format}/{version}/schema',
    standard.json(files['schema.json']?.path ?? ''),
  ],
  ['/v1/rules', '/v1/rules', { items: { length: standard.index.rules.rules } }],
  ['/v1/rules/structure/required', '/v1/rules/{group}/{rule}', { id: 'structure/required', messages: { fr: {} } }],
  ['/v1/catalogs', '/v1/catalogs', { items: { length: standard.index.catalogs.length } }],
  [`/v1/catalogs/${catalog.list}/${catalog.edition}`, '/v1/catalogs/{list}/{edition}', standard.json(catalog.path)],
  ['/v1/openapi.json', '/v1/openapi.json', { openapi: '3.1.0', info: {} }],
];

describe.each(cases)('%s', (url, path, holds) => {
  test('is as the contract says', async () => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(200);
    expect(misfits('get', path, answer)).toEqual([]);
    expect(answer.json()).toMatchObject(holds);
  });

  test('may be kept, and asked for again by its tag', async () => {
    const { headers } = await app.inject({ url });
    expect(headers['cache-control']).toBe('public, max-age=300');
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await app.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200);
  });
});

test('the schema is given as published, byte for byte', async () => {
  const { rawPayload } = await app.inject({ url: `/v1/formats/${format}/${version}/schema` });
  expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(files['schema.json']?.sha256);
});

test('rules of one format are those that hold for it, and no others', async () => {
  const ids = async (url: string) => (await app.inject({ url })).json().items.map(({ id }: { id: string }) => id);
  const own = await ids(`/v1/rules?format=${format}`);
  expect(own).toEqual(expect.arrayContaining(['structure/required', 'parts/ids-are-unique']));
  const others = (await ids('/v1/rules')).filter((id: string) => !own.includes(id));
  const groups = new Set(others.map((id: string) => id.split('/')[0]));
  expect(groups.size).toBeGreaterThan(1);
  expect(groups.has(format)).toBe(false);
});

test.each([
  ['an unknown format', `/v1/formats/other/${version}/schema`],
  ['an unknown version', `/v1/formats/${format}/9.9/schema`],
  ['a path instead of a name', '/v1/formats/..%2F..%2Fpackage.json/1.0/schema'],
  ['a name of Object.prototype', '/v1/formats/constructor/1.0/schema'],
  ['an unknown rule', '/v1/rules/structure/other'],
  ['an unknown list', '/v1/catalogs/other/2026'],
  ['an unknown edition', `/v1/catalogs/${catalog.list}/1999`],
])('%s is not found', async (_, url) => {
  const answer = await app.inject({ url });
  expect(answer.statusCode).toBe(404);
  expect(answer.json().type).toMatch(/\/not-found$/);
});

describe('the service', () => {
  const admin = { id: 'k', kind: 'key', role: 'admin' } as const;

  test('says that it is alive and ready', async () => {
    for (const [path, status] of [
      ['/health', 'alive'],
      ['/ready', 'ready'],
    ] as const) {
      const answer = await app.inject({ url: path });
      expect(answer.json()).toEqual({ status });
      expect(misfits('get', path, answer)).toEqual([]);
    }
  });

  test('is alive, but not ready, without its database', async () => {
    const other = await publicServer({ isReady: false });
    expect((await other.inject({ url: '/health' })).statusCode).toBe(200);
    const answer = await other.inject({ url: '/ready' });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
    expect(misfits('get', '/ready', answer)).toEqual([]);
    await other.close();
  });

  test('gives its figures to administrators only', async () => {
    expect((await app.inject({ url: '/metrics' })).statusCode).toBe(401);
    const other = await publicServer({ authenticate: async () => admin });
    await other.inject({ url: '/health' });
    const answer = await other.inject({ url: '/metrics' });
    expect(misfits('get', '/metrics', answer)).toEqual([]);
    expect(answer.body).toMatch(/waypost_request_duration_seconds_count\{operation="getHealth",status="200"\} 1/);
    expect(answer.body).toMatch(/waypost_validations_waiting 0/);
    await other.close();
  });
});

test('every path of the contract answers, and none with a mistake', async () => {
  for (const [path, item] of Object.entries(contract.paths))
    for (const method of ['get', 'post', 'delete'] as const) {
      const url = path.replace(/\{\w+\}/g, '01JQ3T5V7X9ZB2D4F6H8K0M2N4');
      const { statusCode } = await app.inject({ method: method.toUpperCase() as 'GET', url });
      expect([200, 400, 401, 404, 405, 415, 503], `${method} ${url}`).toContain(statusCode);
      expect(statusCode === 405, `${method} ${url}`).toBe(item[method] === undefined);
    }
});
