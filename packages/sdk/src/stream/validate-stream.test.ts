import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutantsOf } from '../../../../test/mutants.ts';
import { publishedVersions } from '../../../../test/published.ts';
import { formats } from '../formats/index.gen.ts';
import { collectionOf } from '../known-format.ts';
import { validate } from '../validate.ts';
import { validateStream } from './validate-stream.ts';

type Document = Record<string, unknown>;

const examples = (await publishedVersions()).flatMap(({ format, examples }) =>
  [...examples.values()].map((example) => ({ format, example: example as Document })),
);
const withCollection = examples.filter(({ format }) => collectionOf(format) !== undefined);

const encode = (text: string) => new TextEncoder().encode(text);

/** The bytes from one on, in chunks whose sizes come in turn. */
const inChunks = (bytes: Uint8Array, sizes: readonly number[]) =>
  async function* (from: number) {
    for (let at = from, turn = 0; at < bytes.length; turn++) {
      const end = at + (sizes[turn % sizes.length] as number);
      yield bytes.slice(at, end);
      at = end;
    }
  };

const collections = new Set(Object.keys(formats).flatMap((format) => collectionOf(format) ?? []));

/** What is the same however a document is held: all but its items. */
function verdict({ value, ...rest }: Document) {
  const { document: _, items: __, ...told } = rest;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isObject ? Object.entries(value) : [];
  const header = entries.map(([name, member]) => [name, collections.has(name) && Array.isArray(member) ? [] : member]);
  return { value: isObject ? header : value, ...told };
}

async function same(bytes: Uint8Array, sizes: readonly number[], window = 1_000_000) {
  const whole = await validate(bytes);
  for (const known of [{}, { size: bytes.length }]) {
    const streamed = await validateStream(inChunks(bytes, sizes), { window, ...known });
    expect(verdict({ ...streamed })).toEqual(verdict({ ...whole }));
  }
  return whole;
}

const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 });

/** Ways to write a document of which each says the same. */
const writings: Record<string, (document: unknown, collection: string) => string> = {
  compact: (document) => JSON.stringify(document),
  pretty: (document) => JSON.stringify(document, null, 2),
  'with lines that end in CR LF': (document) => `${JSON.stringify(document, null, 1).replaceAll('\n', '\r\n')}\r\n`,
  'with its collection first': (document, collection) => {
    const { [collection]: items, ...header } = Object(document);
    return JSON.stringify(items === undefined ? header : { [collection]: items, ...header }, null, 1);
  },
  'line by line': (document, collection) => {
    const items = Object(document)[collection];
    if (!Array.isArray(items)) return JSON.stringify(document);
    return [{ ...Object(document), [collection]: [] }, ...items].map((line) => `${JSON.stringify(line)}\n`).join('');
  },
};

describe.each(Object.entries(writings))('%s', (_, write) => {
  test.each(examples)('$format: an example', async ({ format, example }) => {
    const { outcome } = await same(encode(write(example, collectionOf(format) ?? '')), [64]);
    expect(outcome).toBe('conformant');
  });

  test('mutants of all examples, in chunks of any size', async () => {
    for (const [seed, { format, example }] of examples.entries()) {
      const collection = collectionOf(format) ?? '';
      const mutants = fc.oneof(
        mutantsOf(example),
        mutantsOf(example[collection] ?? {}).map((items) => ({ ...example, [collection || 'items']: items })),
      );
      await fc.assert(
        fc.asyncProperty(mutants, sizes, async (mutant, sizes) => {
          await same(encode(write(mutant, collection)), sizes);
        }),
        { seed, numRuns: 8 },
      );
    }
  });

  test('texts with bytes changed, removed, inserted and repeated', async () => {
    const broken = new Set<string>();
    for (const [seed, { format, example }] of withCollection.entries()) {
      const bytes = encode(write(example, collectionOf(format) ?? ''));
      const edit = fc.record({
        at: fc.nat(bytes.length - 1),
        remove: fc.integer({ min: 0, max: 3 }),
        insert: fc.oneof(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            ',',
            ':',
            '"',
            '\\',
            '1',
            'x',
            ' ',
            '\n',
            '\r',
            '\t',
            'e\u0301',
            '\u202e',
          ),
          fc.constantFrom('"a":1,"a":2,', '1e400', '12345678901234567890', '\\u0061', '"__proto__":1,', '\ufeff'),
          fc.integer({ min: 64, max: 70 }).map((depth) => '['.repeat(depth)),
          fc.uint8Array({ minLength: 1, maxLength: 2 }),
        ),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), sizes, async (edits, sizes) => {
          let changed: number[] = [...bytes];
          for (const { at, remove, insert } of edits)
            changed = changed.toSpliced(at, remove, ...(typeof insert === 'string' ? encode(insert) : insert));
          const { findings } = await same(Uint8Array.from(changed), sizes);
          for (const { rule, args } of findings) if (rule.startsWith('read/')) broken.add(`${rule} ${args.variant}`);
        }),
        { seed, numRuns: 50 },
      );
    }
    expect([...broken].length).toBeGreaterThan(10);
  });
});

test('a format with a collection is tested', () => {
  expect(withCollection.length).toBeGreaterThan(0);
  expect(Object.keys(formats).length).toBeGreaterThan(3);
});
