import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@waypost/sdk';
import { type LanguageId, loadMessages } from '@waypost/sdk/messages';
import { report, reportText } from '@waypost/sdk/report';
import { afterAll, describe, expect, test } from 'vitest';
import { misfits, publicServer } from '../server/public-server.sample.ts';

const app = await publicServer();
afterAll(() => app.close());

const schemas = new URL('../../../../schemas/', import.meta.url);
/** The examples of all formats, as bytes. */
const examples = readdirSync(new URL('formats/', schemas), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/examples\/[^/]+\.json$/.test(path))
  .map((path) => [path, readFileSync(new URL(`formats/${path}`, schemas))] as const);
const [, document] = examples[0] as (typeof examples)[number];
const policy = examples.map(([, bytes]) => bytes).find((bytes) => bytes.includes('"policyId"')) as Buffer;
const broken = Buffer.from(document.toString().replace('"lifecycle": "', '"lifecycle": "X'));

const post = (payload: Buffer, headers: Record<string, string> = {}, url = '/v1/validations') =>
  app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload });

/** What the SDK says of the same bytes. */
async function told(bytes: Buffer, language: LanguageId, options?: Parameters<typeof validate>[1]) {
  const result = await validate(bytes, options);
  return reportText(
    await report(result, { bytes, languages: { [language]: await loadMessages(language, result.format) } }),
    0,
  );
}

/** A form with a boundary that no document contains. */
function form(parts: readonly (readonly [name: string, bytes: Buffer, fileName?: string | undefined])[], end = '--') {
  const pieces = parts.flatMap(([name, bytes, fileName]) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`;
    return [
      Buffer.from(`--x-x\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ];
  });
  return post(Buffer.concat([...pieces, Buffer.from(`--x-x${end}\r\n`)]), {
    'content-type': 'multipart/form-data; boundary=x-x',
  });
}

describe('a document', () => {
  test.each(examples)('%s: the verdict is that of the SDK, byte for byte', async (_, bytes) => {
    const answer = await post(bytes);
    expect(answer.statusCode).toBe(200);
    expect(misfits('post', '/v1/validations', answer)).toEqual([]);
    expect(answer.body).toBe(await told(bytes, 'en'));
  });

  test.each([
    ['no JSON', Buffer.from('{"a":'), 'read/syntax'],
    ['nothing', Buffer.from(' '), 'read/empty'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'read/encoding'],
    ['a name twice', Buffer.from('{"a":1,"b":2,"\\u0061":2}'), 'read/duplicate-key'],
    ['another document', Buffer.from('{"a":1}'), 'structure/unknown-format'],
    ['an error', broken, 'structure/enum'],
  ])('%s is judged, too: 200', async (_, bytes, rule) => {
    const answer = await post(bytes);
    expect([answer.statusCode, answer.json().outcome]).toEqual([200, 'not-conformant']);
    expect(answer.json().findings).toContainEqual(expect.objectContaining({ rule, severity: 'error' }));
    expect(misfits('post', '/v1/validations', answer)).toEqual([]);
  });

  test('the messages are in the language of the caller', async () => {
    const answer = await post(broken, { 'accept-language': 'pt-BR, fr;q=0.5' });
    expect(answer.body).toBe(await told(broken, 'pt'));
  });

  test('in lines: each finding, then the report without them', async () => {
    const answer = await post(broken, { accept: 'application/x-ndjson' });
    expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson/);
    const lines = answer.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { findings, ...rest } = (await post(broken)).json();
    expect(lines).toEqual([...findings, { ...rest, findings: [] }]);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe('a form', () => {
  test('brings documents to compare with, by their names', async () => {
    const related = examples.slice(1, 3).map(([path, bytes]) => ['related', bytes, path.split('/').at(-1)] as const);
    const answer = await form([['document', document, 'a.json'], ...related]);
    expect(misfits('post', '/v1/validations', answer)).toEqual([]);
    const same = related.map(([, input, name]) => ({ input, ...(name && { name }) }));
    expect(answer.body).toBe(await told(document, 'en', { related: same }));
    expect(answer.json().comparedWith).toHaveLength(2);
  });

  test('brings a policy, which counts from the date on', async () => {
    const answer = await form([
      ['document', document],
      ['policy', policy],
    ]);
    expect(misfits('post', '/v1/validations', answer)).toEqual([]);
    expect(answer.json()).toMatchObject({ policy: { policyId: expect.any(String) }, dateUsed: '2025-04-10' });
  });

  test('takes the bytes of a part as they are, with and without a file name', async () => {
    const bytes = Buffer.from([0x22, 0xc3, 0xa9, 0xff, 0x22]);
    for (const name of [undefined, 'a.json'])
      expect((await form([['document', bytes, name]])).json().findings[0].rule).toBe('read/encoding');
  });

  test.each([
    ['without a document', [['related', document]], ''],
    [
      'with two documents',
      [
        ['document', document],
        ['document', document],
      ],
      '/document',
    ],
    [
      'with a part of another name',
      [
        ['document', document],
        ['dokument', document],
      ],
      '/dokument',
    ],
    [
      'with more to compare with than is taken',
      [['document', document], ...Array(21).fill(['related', document])],
      '/related',
    ],
  ] as const)('%s is refused', async (_, parts, pointer) => {
    const answer = await form(parts as unknown as [string, Buffer][]);
    expect([answer.statusCode, answer.json().type]).toEqual([400, 'https://waypost.example/problems/invalid-body']);
    expect(answer.json().errors[0]).toMatchObject({ in: 'body', pointer });
    expect(misfits('post', '/v1/validations', answer)).toEqual([]);
  });

  test('that is cut off is refused', async () => {
    const payload = Buffer.from('--x-x\r\ncontent-disposition: form-data; name="document"\r\n\r\n{"a":');
    const answer = await post(payload, { 'content-type': 'multipart/form-data; boundary=x-x' });
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, '']);
  });

  test('that does not say how it is divided is refused', async () => {
    const answer = await post(Buffer.from('--x'), { 'content-type': 'multipart/form-data' });
    expect([answer.statusCode, answer.json().type]).toEqual([
      415,
      'https://waypost.example/problems/unsupported-media-type',
    ]);
  });

  test('with a policy that does not conform is refused, with the report on the policy', async () => {
    const answer = await form([
      ['document', document],
      ['policy', Buffer.from('{}')],
    ]);
    expect([answer.statusCode, answer.json().type]).toEqual([
      422,
      'https://waypost.example/problems/policy-not-conformant',
    ]);
    expect(answer.json().report.findings[0].rule).toBe('structure/unknown-format');
    expect(misfits('post', '/v1/validations', answer)).toEqual([]);
  });
});

test.each(['2025-02-30', '2025-2-3', 'today', ''])('the date %j is refused', async (date) => {
  const answer = await post(document, {}, `/v1/validations?date=${date}`);
  expect([answer.statusCode, answer.json().errors[0].name]).toEqual([400, 'date']);
});
