import { afterAll, describe, expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { options } from './small-server.sample.ts';

const app = await createServer(options);
afterAll(() => app.close());

const bearer = (credential: string) => ({ authorization: `Bearer ${credential}`, 'content-type': 'application/json' });
const put = { method: 'PUT', url: '/v1/things/abc', payload: '{}' } as const;

describe('who is not admitted', () => {
  test.each([
    ['no credentials', { ...put, headers: { 'content-type': 'application/json' } }, 401, 'unauthenticated'],
    ['bad credentials', { ...put, headers: bearer('bad') }, 401, 'unauthenticated'],
    ['a role that may know of the operation', { url: '/known', headers: bearer('good') }, 403, 'forbidden'],
    ['a role that may not', { url: '/secret', headers: bearer('good') }, 404, 'not-found'],
    ['a token whose issuer does not answer', { ...put, headers: bearer('unknown-issuer') }, 503, 'overloaded'],
  ] as const)('%s: %#', async (_, request, status, slug) => {
    const { statusCode, headers, body } = await app.inject(request);
    expect([statusCode, JSON.parse(body).type]).toEqual([status, `https://waypost.example/problems/${slug}`]);
    expect(String(headers['www-authenticate']).startsWith('Bearer')).toBe(status === 401);
    expect(headers['retry-after'] !== undefined).toBe(status === 503);
  });

  test('is told which roles are', async () => {
    const { detail } = (await app.inject({ url: '/known', headers: bearer('good') })).json();
    expect(detail).toMatch(/admin.*submitter/);
  });

  test('is told so before the body is read', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await app.inject({ ...put, payload: 'x'.repeat(1001), headers })).statusCode).toBe(401);
  });
});

test('what is open to all is open with bad credentials, too', async () => {
  expect((await app.inject({ url: '/open', headers: bearer('bad') })).statusCode).toBe(200);
});

describe('after so many requests in a minute comes 429', () => {
  test.each([
    ['of one address', { url: '/v1/limited' }, { remoteAddress: '192.0.2.2' }],
    ['of one key', { url: '/secret', headers: { authorization: 'Bearer good' } }, { headers: {} }],
    [
      'with bad credentials',
      { url: '/secret', headers: { authorization: 'Bearer bad' } },
      { remoteAddress: '192.0.2.2' },
    ],
  ])('%s, which says when to try again', async (_, request, other) => {
    const limited = await createServer({ ...options, rateLimit: 3 });
    const ask = (change = {}) => limited.inject({ remoteAddress: '192.0.2.1', ...request, ...change });
    const statuses = [await ask(), await ask(), await ask()].map(({ statusCode }) => statusCode);
    expect(new Set(statuses).has(429)).toBe(false);
    const { statusCode, headers, body } = await ask();
    expect(statusCode).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(body).type).toBe('https://waypost.example/problems/too-many-requests');
    expect((await ask(other)).statusCode).not.toBe(429);
    expect((await ask({ url: '/open' })).statusCode).toBe(200);
    await limited.close();
  });
});
