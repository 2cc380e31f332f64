import { readFileSync } from 'node:fs';
import { loadCaseSet } from '@waypost/conformance';
import { type PolicyChoice, type RelatedInput, validate } from '@waypost/sdk';
import { readPolicy } from '@waypost/sdk/policy';
import { report, reportText } from '@waypost/sdk/report';
import { judgePart, type Part, validateStream } from '@waypost/sdk/stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partLines } from '../packages/cli/src/shard/part-lines.ts';
import { readPart } from '../packages/cli/src/shard/read-part.ts';
import { root } from './published.ts';
import { header, observations } from './random-report.ts';

type Items = Record<string, unknown>[];

/** All of it with `WAYPOST_ALL`; otherwise a sample. */
const isAll = process.env.WAYPOST_ALL !== undefined;

const sourceOf = (bytes: Uint8Array) =>
  async function* (from: number) {
    // Chunks of all sizes, in memory that is used again.
    const memory = Buffer.alloc(bytes.length);
    for (let at = from, size = 1; at < bytes.length; at += size, size = 2 * size + 1) {
      memory.fill(0).set(bytes.subarray(at, at + size));
      yield memory.subarray(0, Math.min(size, bytes.length - at));
    }
  };

type Terms = PolicyChoice & { related?: RelatedInput[] };

/** The verdict put together from parts, which come in an order. */
async function inParts(bytes: Uint8Array, order: readonly number[], terms: Terms, size?: number) {
  const source = sourceOf(bytes);
  return validateStream(source, {
    ...terms,
    ...(size !== undefined && { size }),
    async *inParts({ layout, ids }) {
      for (const number of order) {
        const share = { number, of: order.length, size: bytes.length };
        const part = await judgePart(source, share, { ...terms, layout, ids });
        if (!part) throw new Error('there is nothing to judge in parts');
        parts++;
        yield await sentOn(part, order.length);
      }
    },
  });
}
let parts = 0;

/** As it comes back from the file that `waypost validate --shard` writes. */
async function sentOn(part: Part, of: number): Promise<Part> {
  const { number } = part;
  const sha256 = '0'.repeat(64);
  const head = { waypostPart: 1, tool: '', number, of, bytes: 0, judgedBy: sha256, header: sha256 } as const;
  const file = Buffer.from([...partLines(head, { ...part, sha256 })].join(''));
  const read = await readPart(sourceOf(file)(0));
  if (!read) throw new Error('there is nothing in the file');
  return read;
}

const orders = fc.tuple(...[2, 7].map((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count })));

/** In memory, as a stream, in 2 and in 7 parts merged in any order: the same report, byte for byte. */
async function expectSame(bytes: Uint8Array, [two, seven]: readonly number[][], terms: Terms = {}) {
  const whole = await validate(bytes, terms);
  const expected = reportText(await report(whole, { bytes }));
  const others = [
    await validateStream(sourceOf(bytes), terms),
    await validateStream(sourceOf(bytes), { ...terms, size: bytes.length }),
    await inParts(bytes, two as number[], terms),
    await inParts(bytes, seven as number[], terms),
    await inParts(bytes, seven as number[], terms, bytes.length),
  ];
  for (const other of others) expect(reportText(await report(other, { bytes }))).toBe(expected);
  return whole;
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
    fc.nat(6),
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
    return text.replaceAll('"X-COUNT"', '"X\\ud800COUNT"').replaceAll('"measure":', '"measure":{},"measure":');
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
  expect(parts).toBeGreaterThan(isAll ? 5000 : 500);
  expect([...rules]).toEqual(
    expect.arrayContaining([
      'read/syntax',
      'read/duplicate-key',
      'structure/unknown-property',
      'parts/references-resolve',
      'kpi-report/values-are-reported-once',
    ]),
  );
}, 600_000);

test('published cases have the same verdict in memory, as streams and in parts', async () => {
  const cases = loadCaseSet(`${root}specs`).cases.filter((one) => 'document' in one);
  const order = [
    [1, 0],
    [3, 0, 6, 2, 5, 1, 4],
  ];
  let judged = 0;
  for (const { id, document, related, policy, date } of cases.filter((_, index) => isAll || index % 40 === 0)) {
    const choice = policy && date ? { policy: await readPolicy(readFileSync(policy.file)), date } : {};
    const others = related.map(({ file }) => ({ input: readFileSync(file) }));
    const terms = { ...choice, ...(others.length > 0 && { related: others }) };
    await expectSame(readFileSync(document.file), order, terms).catch((error: Error) => {
      error.message = `${id}: ${error.message}`;
      throw error;
    });
    judged++;
  }
  expect(judged).toBeGreaterThan(isAll ? 5000 : 100);
}, 1_800_000);
