import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { collectionOf } from '../known-format.ts';
import { validate } from '../validate.ts';
import { DamagedInputError, type StreamInput, validateStream } from './validate-stream.ts';

type Document = Record<string, unknown>;

const [first] = (await publishedVersions()).filter(({ format }) => collectionOf(format) !== undefined);
const { format = '', examples } = first ?? {};
const name = collectionOf(format) as string;
const example = [...(examples?.values() ?? [])][0] as Document;
const { [name]: list, ...header } = example;
const items = list as unknown[];

const encode = (text: string) => new TextEncoder().encode(text);
const opened = (text: string) => (from: number) => chunks(encode(text).subarray(from));
async function* chunks(bytes: Uint8Array, size = 1000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
/** A text that never ends, after a beginning. */
const endless = (start: string, more: string) =>
  async function* (from: number) {
    if (from < encode(start).length) yield encode(start).subarray(from);
    for (;;) yield encode(more.repeat(Math.ceil(5000 / more.length)));
  };

const LIMIT = 50_000;
const long = 'x'.repeat(LIMIT);
const asJson = (list: unknown[]) => JSON.stringify({ ...header, [name]: list });
const asLines = (list: unknown[]) =>
  [{ ...header, [name]: [] }, ...list].map((line) => `${JSON.stringify(line)}\n`).join('');
const start = asJson([]).slice(0, -2);

describe('what is refused', () => {
  const tooLarge = (pointer: string, offset: number, variant?: string) => ({
    rule: 'read/too-large',
    pointer,
    args: { limit: LIMIT, ...(variant && { variant }) },
    position: { line: expect.any(Number), column: expect.any(Number), offset },
  });
  const item = `{"note":{"fr":"${long}"}}`;
  const cases: [what: string, input: StreamInput, finding: object][] = [
    ['an item that is too long', opened(asJson([1, { note: { fr: long } }])), tooLarge(`/${name}/1`, start.length + 2)],
    [
      'a line that is too long',
      opened(`${asLines([{}])}\n  ${item}`),
      tooLarge(`/${name}/1`, asLines([{}]).length + 3),
    ],
    ['an item that never ends', endless(`${start}1, [`, '1, '), tooLarge(`/${name}/1`, start.length + 3)],
    ['a text that never ends', endless(`${start}"`, 'x'), tooLarge(`/${name}/0`, start.length)],
    ['a document without items that is too long', opened(`{"a":"${long}"}`), tooLarge('', LIMIT, 'document')],
    ['a document that never ends', endless('{"a":[', '{},'), tooLarge('', expect.any(Number), 'document')],
    [
      'a mistake in a line that is too long',
      opened(`${asLines([{}])}{"a" 1, "b": "${long}"}`),
      { rule: 'read/syntax', args: { variant: 'missing-colon' } },
    ],
    [
      'a mistake in an item that is too long',
      opened(`${start}1, {"a" 1, "b": "${long}"}]}`),
      { rule: 'read/syntax', args: { variant: 'missing-colon' } },
    ],
    [
      'brackets that are never closed',
      opened(`${start}${'['.repeat(70)}`),
      { rule: 'read/too-deep', pointer: `/${name}${'/0'.repeat(63)}` },
    ],
    [
      'chunks that come once, and are too many',
      chunks(encode(asJson([long]))),
      { rule: 'read/too-large', pointer: '', args: { limit: LIMIT, variant: 'once' } },
    ],
    ['what cannot be unpacked', damaged(5000, false), { rule: 'read/damaged', args: { byteOffset: 5000 } }],
    ['what is cut off', damaged(5000, true), { rule: 'read/damaged', args: { byteOffset: 5000, variant: 'cut-off' } }],
    [
      'items in the first line of NDJSON',
      opened(`${asJson([1])}\n{}\n`),
      { rule: 'read/first-line', pointer: `/${name}`, args: { collection: name } },
    ],
    [
      'NDJSON whose first line has no such list',
      opened(`${JSON.stringify(header)}\n{}\n`),
      { rule: 'read/first-line', pointer: '', args: { collection: name, variant: 'absent' } },
    ],
  ];
  test.each(cases)('%s', async (_, input, finding) => {
    const { outcome, findings, totals, notChecked } = await validateStream(input, { window: LIMIT });
    expect(findings).toEqual([expect.objectContaining({ severity: 'error', ...finding, args: expect.anything() })]);
    expect(findings[0]).toMatchObject(finding);
    expect([outcome, totals.error]).toEqual(['not-conformant', 1]);
    expect(notChecked.map(({ layer }) => layer)).toEqual(['structure', 'rules', 'catalogs', 'series']);
  });

  function damaged(bytes: number, isCutOff: boolean): StreamInput {
    return async function* (from) {
      yield encode(start.repeat(9)).subarray(from, bytes);
      throw new DamagedInputError(bytes, isCutOff);
    };
  }

  test('what an input throws itself is passed on', async () => {
    const failing = async function* () {
      yield encode('{');
      throw new RangeError('gone');
    };
    await expect(validateStream(failing)).rejects.toThrow('gone');
  });
});

describe('what is taken', () => {
  const bytes = encode(asJson(items));
  const cases: [what: string, input: () => StreamInput][] = [
    ['a function', () => opened(asJson(items))],
    ['a Blob', () => new Blob([bytes])],
    ['chunks that come once', () => chunks(bytes)],
    [
      'chunks in memory that is used again',
      () =>
        (async function* () {
          const memory = new Uint8Array(7);
          for (let at = 0; at < bytes.length; at += 7) {
            memory.set(bytes.subarray(at, at + 7));
            yield memory.subarray(0, Math.min(7, bytes.length - at));
          }
        })(),
    ],
  ];
  test.each(cases)('%s', async (_, input) => {
    const { outcome, findings, totals } = await validateStream(input());
    expect({ outcome, findings, totals }).toMatchObject({ outcome: 'conformant', totals: { error: 0 } });
  });

  test('a collection that stands twice: the last counts, as in memory', async () => {
    const broken = `[{"a":1,"a":2}, 7]`;
    for (const text of [
      `{"${name}": ${broken}, ${asJson(items).slice(1)}`,
      `${asJson(items).slice(0, -1)}, "${name}": ${broken}}`,
      `${asJson(items).slice(0, -1)}, "${name}": 5}`,
    ]) {
      const { findings, totals } = await validate(encode(text));
      expect(findings.some(({ rule }) => rule === 'read/duplicate-key')).toBe(true);
      const streamed = await validateStream(opened(text));
      const inBrief = (list: typeof findings) =>
        list.map(({ rule, pointer, position }) => [rule, pointer, position?.offset].join(' '));
      expect([inBrief(streamed.findings), streamed.totals]).toEqual([inBrief(findings), totals]);
      expect(streamed.findings).toEqual(findings);
    }
  });
});

describe('an end before the end', () => {
  const many = Array.from({ length: 300 }, () => items).flat();
  test.each([
    ['JSON', asJson([{}, ...many])],
    ['NDJSON', asLines([{}, ...many])],
  ])('%s: what was found so far, and what was not checked', async (_, text) => {
    const controller = new AbortController();
    const seen: number[] = [];
    // Items are judged from where they begin: not at the first byte.
    async function* interrupted(from: number) {
      let count = 0;
      for await (const chunk of opened(text)(from)) {
        if (from > 0 && ++count === 20) controller.abort();
        yield chunk;
      }
    }
    const { outcome, findings, notChecked, items } = await validateStream(interrupted, {
      signal: controller.signal,
      onProgress: ({ bytes }) => seen.push(bytes),
    });
    expect(outcome).toBe('not-conformant');
    expect(findings[0]).toMatchObject({
      rule: expect.stringMatching(/^structure/),
      pointer: `/${name}/0`,
      position: { line: expect.any(Number) },
    });
    const layers = notChecked.filter(({ reason }) => reason === 'interrupted').map(({ layer }) => layer);
    expect(layers).toEqual(['read', 'structure', 'rules', 'catalogs']);
    expect(items).toBeLessThan(many.length);
    expect(seen.length).toBeGreaterThan(0);
  });

  test('before anything was read', async () => {
    const { outcome, findings, notChecked } = await validateStream(opened(asJson(many)), {
      signal: AbortSignal.abort(),
    });
    expect([outcome, findings]).toEqual(['not-checked', []]);
    expect(notChecked.every(({ reason }) => reason === 'interrupted')).toBe(true);
  });
});
