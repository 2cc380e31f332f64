import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, type ServerOptions } from './create-server.ts';
import { type Asked, answer, calls, contract, handlers, options } from './small-server.sample.ts';

const app = await createServer(options);
beforeAll(async () => void (await app.listen({ port: 0, host: '127.0.0.1' })));
afterAll(() => app.close());
const lastCall = () => calls.at(-1) as Asked;

describe('a request that fits', () => {
  test('has parameters of the types of the contract, and nothing more', async () => {
    const url = '/v1/things/abc?limit=7&deep=true&tag=a&tag=b';
    expect((await app.inject({ url, headers: { 'waypost-mark': 'one' } })).statusCode).toBe(200);
    expect(lastCall().path).toEqual({ thing: 'abc' });
    expect(lastCall().query).toEqual({ limit: 7, deep: true, tag: ['a', 'b'] });
    expect(lastCall().headers).toEqual({ 'Waypost-Mark': 'one' });
  });

  test('gets no defaults', async () => {
    await app.inject({ url: '/v1/things/abc' });
    expect(lastCall().query).toEqual({});
  });

  test('has the bytes of its body, whatever they are', async () => {
    const payload = Buffer.from([0xff, 0x00, 0x7b, 0x22]);
    const headers = { authorization: 'Bearer good', 'content-type': 'Application/JSON; charset=UTF-8' };
    const { statusCode } = await app.inject({ method: 'PUT', url: '/v1/things/abc', headers, payload });
    expect(statusCode).toBe(200);
    expect(lastCall().body).toEqual(payload);
    expect(lastCall().contentType).toBe('application/json');
  });

  test.each([
    [undefined, 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/*;q=0.5, application/json;q=0.1', 'text/csv'],
    ['image/png', 'application/json'],
  ])('that accepts %s is offered %s', async (accept, offered) => {
    await app.inject({ url: '/v1/things/abc', headers: accept ? { accept } : {} });
    expect(lastCall().accepts).toBe(offered);
  });

  test.each(['"1"', 'W/"1"', '"0", "1"', '*'])('that has it already (%s) gets 304 and no body', async (tag) => {
    const { statusCode, body, headers } = await app.inject({ url: '/v1/things/a', headers: { 'if-none-match': tag } });
    expect([statusCode, body, headers.etag]).toEqual([304, '', '"1"']);
  });

  test('by HEAD gets the headers alone', async () => {
    const { statusCode, body, headers } = await app.inject({ method: 'HEAD', url: '/v1/things/a' });
    expect([statusCode, body, headers.etag]).toEqual([200, '', '"1"']);
  });
});

describe('a request that does not fit', () => {
  const good = { authorization: 'Bearer good' };
  const json = { ...good, 'content-type': 'application/json' };
  const put = { method: 'PUT', url: '/v1/things/abc', payload: '{}' } as const;
  test.each([
    ['an unknown address', { url: '/v1/nothing' }, 404, 'not-found'],
    ['an address that cannot be read', { url: '/v1/things/%E0%A4%A' }, 404, 'not-found'],
    ['a malformed id', { url: '/v1/things/ABC' }, 404, 'not-found'],
    ['a very long id', { url: `/v1/things/${'a'.repeat(200)}` }, 404, 'not-found'],
    ['another method', { method: 'DELETE', url: '/v1/things/abc' }, 405, 'method-not-allowed'],
    ['a method that asks for a body', { method: 'QUERY', url: '/v1/things/abc' }, 405, 'method-not-allowed'],
    ['such a method at an unknown address', { method: 'QUERY', url: '/v1/nothing' }, 404, 'not-found'],
    ['a slash at the end', { url: '/v1/things/abc/' }, 404, 'not-found'],
    ['an unknown filter', { url: '/v1/things/abc?limits=3' }, 400, 'invalid-parameter'],
    ['a number in words', { url: '/v1/things/abc?limit=ten' }, 400, 'invalid-parameter'],
    ['an empty number', { url: '/v1/things/abc?limit=' }, 400, 'invalid-parameter'],
    ['a number in another spelling', { url: '/v1/things/abc?limit=0x10' }, 400, 'invalid-parameter'],
    ['a number beyond the limit', { url: '/v1/things/abc?limit=201' }, 400, 'invalid-parameter'],
    ['a fraction', { url: '/v1/things/abc?limit=1.5' }, 400, 'invalid-parameter'],
    ['a value twice', { url: '/v1/things/abc?limit=1&limit=2' }, 400, 'invalid-parameter'],
    ['a truth value of another kind', { url: '/v1/things/abc?deep=1' }, 400, 'invalid-parameter'],
    ['an item that is too long', { url: '/v1/things/abc?tag=a&tag=abcd' }, 400, 'invalid-parameter'],
    [
      'a header that is too long',
      { url: '/v1/things/abc', headers: { 'waypost-mark': 'longer' } },
      400,
      'invalid-parameter',
    ],
    ['no media type', { ...put, headers: good }, 415, 'unsupported-media-type'],
    [
      'another media type',
      { ...put, headers: { ...good, 'content-type': 'text/plain' } },
      415,
      'unsupported-media-type',
    ],
    [
      'a media type that begins alike',
      { ...put, headers: { ...good, 'content-type': 'application/jsonx' } },
      415,
      'unsupported-media-type',
    ],
    [
      'another charset',
      { ...put, headers: { ...good, 'content-type': 'application/json; charset=iso-8859-1' } },
      415,
      'unsupported-media-type',
    ],
    ['a packed body', { ...put, headers: { ...json, 'content-encoding': 'gzip' } }, 415, 'unsupported-media-type'],
    ['a body that is too large', { ...put, headers: json, payload: 'x'.repeat(1001) }, 413, 'content-too-large'],
    ['a mistake of ours', { url: '/v1/things/broken' }, 500, 'internal-error'],
  ] as const)('%s', async (_, request, status, slug) => {
    const { statusCode, headers, body } = await app.inject(request as unknown as InjectOptions);
    expect([statusCode, JSON.parse(body).type]).toEqual([status, `https://waypost.example/problems/${slug}`]);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ status, instance: `urn:uuid:${headers['x-request-id']}` });
    expect(body).not.toMatch(/secret of the house|at .*\.ts/);
    if (status === 405) expect(headers.allow).toBe('GET, HEAD, PUT, POST');
  });

  test.each([
    ['/v1/things/abc?limits=3', 'Did you mean “limit”? There are: status, limit, deep, tag.'],
    ['/v1/things/abc?LIMIT=3', 'Did you mean “limit”? There are: status, limit, deep, tag.'],
    ['/v1/things/abc?country=BJ', 'There is no parameter “country” here. There are: status, limit, deep, tag.'],
    ['/v1/things/abc?limit=1&limit=2', 'The parameter “limit” (query) is there more than once. Give it once.'],
    ['/open?country=BJ', 'There is no parameter “country” here: this address takes none in its query.'],
  ])('%s: %s', async (url, detail) => {
    expect((await app.inject({ url })).json().detail).toContain(detail);
  });

  const fields = { en: /field/i, fr: /champ/i, ar: /حقل/, pt: /campo/i, es: /campo/i };
  test.each([
    ['one that there is not', '/v1/things/abc?country=BJ', {}],
    ['one that is misspelt', '/v1/things/abc?limits=3', {}],
    ['one where there is none', '/open?country=BJ', {}],
    ['one that is missing', '/needs', {}],
    ['one that is empty', '/needs?day=', {}],
    ['an empty word', '/v1/things/abc?status=', {}],
    ['one that is too long', '/v1/things/abc', { 'waypost-mark': 'longer' }],
  ])('what is wrong with a parameter is said of a parameter: %s', async (_, url, headers) => {
    for (const [language, field] of Object.entries(fields)) {
      const answer = await app.inject({ url, headers: { ...headers, 'accept-language': language } });
      const { detail, errors } = answer.json();
      expect([answer.statusCode, errors.length, answer.headers['content-language']]).toEqual([400, 1, language]);
      expect(detail).toContain(errors[0].message);
      expect(detail).not.toMatch(field);
      expect(detail).not.toMatch(/[{}]/);
    }
  });

  const files = { en: /file/i, fr: /fichier/i, ar: /ملف/, pt: /ficheiro/i, es: /archivo/i };
  test.each([
    ['empty', '', ''],
    ['no JSON', '<a>', '1'],
    ['cut off', '{"tag":\n"a"', '2'],
    ['two of them', '{"tag":"a"}\n{}', '2'],
    ['not UTF-8', Buffer.from('{"tag":"\u00e9"}', 'latin1'), '1'],
    ['with a comma too many', '{"tag":"a",}', ''],
  ])('what is wrong with a body is said of a body, not of a file: %s', async (_, payload, line) => {
    for (const [language, file] of Object.entries(files)) {
      const headers = { 'content-type': 'application/json', 'accept-language': language };
      const { detail, errors } = (await app.inject({ method: 'POST', url: '/v1/things/abc', headers, payload })).json();
      expect(errors).toHaveLength(1);
      expect(detail).toContain(errors[0].message);
      expect(detail).not.toMatch(file);
      expect(detail).not.toMatch(/\{\w/);
      expect(detail).toContain(line);
    }
  });

  test('a problem is told in the language of the caller', async () => {
    const headers = { 'accept-language': 'fr-BJ, en;q=0.5' };
    const { headers: told } = await app.inject({ url: '/v1/nothing', headers });
    expect(told['content-language']).toBe('fr');
  });
});

describe('a body that is JSON', () => {
  const post = (payload: string) => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'fr' };
    return app.inject({ method: 'POST', url: '/v1/things/abc', headers, payload });
  };

  test('is taken as it is', async () => {
    const { statusCode, body } = await post('{"tag":"a"}');
    expect([statusCode, body.trim()]).toEqual([200, '{"tag":"a"}']);
  });

  test('is refused with every place that is wrong, in the language of the caller', async () => {
    const { statusCode, body } = await post('{"tag":1,"more":1}');
    const { type, errors } = JSON.parse(body);
    expect([statusCode, type]).toEqual([400, 'https://waypost.example/problems/invalid-body']);
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/tag', '/more']);
    expect(JSON.stringify(errors)).toContain('champ «\u00a0more\u00a0»');
  });
});

describe('what is no HTTP is told so', () => {
  test.each([
    ['headers that are too large', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['another protocol', 'hello\r\n\r\n', 400],
  ])('%s', async (_, text, status) => {
    const received = await new Promise<string>((resolve) => {
      let all = '';
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        all += chunk;
      });
      socket.on('close', () => resolve(all));
    });
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\\r\\n`));
    expect(JSON.parse(received.slice(received.indexOf('\r\n\r\n')))).toMatchObject({ status });
  });
});

describe('a contract that cannot be served fails the start', () => {
  const path = contract.paths['/secret'];
  test.each([
    [
      'an operation without a handler',
      { handlers: { ...handlers, getSecret: undefined } },
      /without a handler: getSecret/,
    ],
    ['a handler without an operation', { handlers: { ...handlers, other: answer } }, /no operation: other/],
    [
      'an operation that does not say who may call it',
      {
        contract: { paths: { '/x': { get: { ...path?.get, security: undefined } } } },
        handlers: { getSecret: answer },
      },
      /getSecret .* has no security/,
    ],
    [
      'a schema that is not strict',
      {
        contract: {
          paths: { '/x/{y}': { get: { ...path?.get, parameters: [{ name: 'y', in: 'path', schema: { typ: 'x' } }] } } },
        },
        handlers: { getSecret: answer },
      },
      /typ/,
    ],
  ])('%s', async (_, change, message) => {
    const handed = { ...options, ...change } as unknown as ServerOptions;
    if (handed.handlers.getSecret === undefined) delete (handed.handlers as Record<string, unknown>).getSecret;
    await expect(createServer(handed)).rejects.toThrow(message);
  });
});
