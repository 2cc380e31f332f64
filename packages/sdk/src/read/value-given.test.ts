import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { formats } from '../formats/index.gen.ts';
import { describe as told } from '../messages/describe.ts';
import { en } from '../messages/en.gen.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { readRelated } from '../series/read-related.ts';
import { validate } from '../validate.ts';

const [version] = await publishedVersions();
const example = () => structuredClone([...(version?.examples.values() ?? [])][0]) as Record<string, unknown>;
const type = await formats[version?.format as keyof typeof formats].load();
const text = JSON.stringify(example());
const bytes = new TextEncoder().encode(`\n${text}`);
const buffer = new Uint8Array(bytes).buffer;
const foreign = runInNewContext('Uint8Array.from(bytes)', { bytes }) as Uint8Array;

describe('bytes are read, whatever holds them', () => {
  test.each<[what: string, input: unknown]>([
    ['an ArrayBuffer', buffer],
    ['an ArrayBuffer of another realm', foreign.buffer],
    ['a DataView of a part', new DataView(Uint8Array.of(0, ...bytes, 0).buffer, 1, bytes.length)],
    ['a Uint8Array of another realm', foreign],
    ['a Uint8ClampedArray', new Uint8ClampedArray(bytes)],
    ['a Buffer', Buffer.from(bytes)],
  ])('%s', async (_, input) => {
    for (const result of [await validate(input), type.validate(input)]) {
      expect(result).toMatchObject({ outcome: 'conformant', encoding: 'json', document: example() });
      expect(result.notChecked).not.toContainEqual({ layer: 'read', reason: 'value-given' });
    }
    expect(type.parse(input)).toEqual(example());
    expect((await readRelated({ input })).sha256).toBe((await readRelated({ input: bytes })).sha256);
  });

  test('what they hold is judged as strictly', async () => {
    const twice = new TextEncoder().encode('{"format":1,"format":2}').buffer;
    expect((await validate(twice)).findings).toMatchObject([{ rule: 'read/duplicate-key' }, {}]);
  });
});

const revoked = Proxy.revocable(example(), {});
revoked.revoke();
const givenAway = new ArrayBuffer(8);
structuredClone(givenAway, { transfer: [givenAway] });
const throwing = (member: string) =>
  Object.defineProperty(example(), member, {
    enumerable: true,
    get() {
      throw new Error(`no ${member}\u202e today`);
    },
  });
const proxy = new Proxy(
  {},
  {
    get() {
      throw 1;
    },
  },
);

describe('what is no value of JSON is named, and nothing is thrown', () => {
  test.each<[what: string, input: unknown, reason: string]>([
    ['a Blob', new Blob([text]), 'Blob'],
    ['a promise of a value, not awaited', Promise.resolve(example()), 'Promise'],
    ['a response', new Response(text), 'Response'],
    ['a stream', new Blob([text]).stream(), 'ReadableStream'],
    ['a Map', new Map(Object.entries(example())), 'Map'],
    ['a date', new Date(0), 'Date'],
    ['a text in an object', new String(text), 'String'],
    ['memory that others write to', new SharedArrayBuffer(8), 'SharedArrayBuffer'],
    ['a buffer that was given away', givenAway, 'detached'],
    ['a revoked proxy', revoked.proxy, 'revoked'],
    ['a proxy that throws', proxy, 'number'],
    ['a getter of the identity', throwing('formatVersion'), 'no formatVersion\\u202E today'],
    ['a getter further in', throwing('title'), 'no title\\u202E today'],
  ])('%s', async (_, input, reason) => {
    for (const { outcome, findings, document } of [await validate(input), type.validate(input)]) {
      expect([outcome, document]).toEqual(['not-conformant', undefined]);
      expect(findings).toMatchObject([
        { rule: 'structure/not-an-object', pointer: '', args: { variant: 'unreadable' } },
      ]);
      expect(findings[0]?.args.reason).toContain(reason);
      expect(told(findings[0] as (typeof findings)[0], en).mend).toContain('JSON.parse');
    }
    expect(type.is(input)).toBe(false);
    expect(type.documentType['~standard'].validate(input)).toMatchObject({ issues: [{ path: [] }] });
    expect(() => type.parse(input)).toThrow('structure/not-an-object');
    expect((await readRelated({ input })).document).toBeUndefined();
    await expect(readPolicy(input)).rejects.toThrow('not conformant');
  });
});

test('an object of a class of its own is judged by what it holds', async () => {
  const named = Object.defineProperty(example(), Symbol.toStringTag, { value: 'Report' });
  for (const value of [
    Object.assign(new (class {})(), example()),
    Object.assign(Object.create(null), example()),
    named,
  ])
    expect((await validate(value)).outcome).toBe('conformant');
});
