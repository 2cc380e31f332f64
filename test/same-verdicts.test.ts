import { validate } from '@waypost/sdk';
import { judgePart, type Part, type StreamOptions, type StreamResult, validateStream } from '@waypost/sdk/stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { header, observations } from './random-report.ts';

type Items = Record<string, unknown>[];

/** All of it with `WAYPOST_ALL`; otherwise a sample. */
const isAll = process.env.WAYPOST_ALL !== undefined;

const sourceOf = (bytes: Uint8Array) =>
  async function* (from: number) {
    // Chunks of all sizes.
    for (let at = from, size = 1; at < bytes.length; at += size, size = 2 * size + 1)
      yield bytes.subarray(at, at + size);
  };

/** The verdict put together from parts, which come in an order. */
async function inParts(
  bytes: Uint8Array,
  order: readonly number[],
  options: StreamOptions = {},
): Promise<StreamResult> {
  const source = sourceOf(bytes);
  return validateStream(source, {
    ...options,
    async *inParts({ layout, ids }) {
      for (const number of order) {
        const part = await judgePart(
          source,
          { number, of: order.length, size: bytes.length },
          { ...options, layout, ids },
        );
        if (!part) throw new Error('there is nothing to judge in parts');
        yield sentOn(part);
      }
    },
  });
}

const sentOn = (part: Part): Part => structuredClone(part);

const orders = fc.tuple(...[2, 7].map((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count })));

/** In memory, as a stream, in 2 and in 7 parts merged in any order. */
async function expectSame(bytes: Uint8Array, [two, seven]: readonly number[][]) {
  const { document: _, ...expected } = await validate(bytes);
  const verdicts = [
    await validateStream(sourceOf(bytes)),
    await inParts(bytes, two as number[]),
    await inParts(bytes, seven as number[]),
  ];
  for (const { items, value, ...verdict } of verdicts) {
    const { value: whole, ...rest } = expected;
    expect(verdict).toEqual(rest);
  }
  return expected;
}

/** Some items have ids, which some refer to: earlier and later ones. Some are broken, some cannot be read on. */
const disturbed = (items: Items, marks: readonly number[]) =>
  items.map((item, index) => {
    const mark = marks[index];
    if (mark === 1) return { ...item, id: `O${index}` };
    if (mark === 2) return { ...item, population: `O${(index * 7) % items.length}` };
    if (mark === 3) return { ...item, numerator: -1, surprise: index };
    if (mark === 4) return { measure: item.measure };
    return item;
  });

const reports = observations({ maxLength: 40 }).chain((items) =>
  fc.tuple(
    fc.array(fc.nat(14), { minLength: items.length, maxLength: items.length }).map((marks) => disturbed(items, marks)),
    fc.nat(2),
    fc.nat(9),
    orders,
  ),
);

/** One of the ways to write a report; a few are spoilt. */
function written(items: Items, encoding: number, spoil: number): string {
  const { observations: _, ...bare } = header;
  const text = [
    JSON.stringify({ ...header, observations: items }),
    JSON.stringify({ observations: items, ...bare }, null, 1),
    [header, ...items].map((line) => JSON.stringify(line)).join('\n'),
  ][encoding] as string;
  const at = Math.floor(text.length * 0.8);
  if (spoil === 1) return text.slice(0, at);
  if (spoil === 2) return `${text.slice(0, at)}]${text.slice(at)}`;
  if (spoil === 3)
    return text.replaceAll('"X-COUNT"', '"X\\ud800COUNT"').replaceAll('"numerator":3', '"numerator":3,"numerator":3');
  return text;
}

test('random reports have the same verdict in memory, as streams and in parts', async () => {
  const rules = new Set<string>();
  await fc.assert(
    fc.asyncProperty(reports, async ([items, encoding, spoil, order]) => {
      const { findings } = await expectSame(new TextEncoder().encode(written(items, encoding, spoil)), order);
      for (const { rule } of findings) rules.add(rule);
    }),
    { numRuns: isAll ? 1000 : 100, seed: 20250331 },
  );
  expect([...rules]).toEqual(
    expect.arrayContaining([
      'read/syntax',
      'read/duplicate-key',
      'structure/unknown-property',
      'parts/references-resolve',
      'kpi-report/values-are-reported-once',
    ]),
  );
});
