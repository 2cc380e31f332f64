import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, formats } from '@waypost/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ajvCli } from '../peers/ajv-cli/ajv-cli.ts';
import { type Comparison, compare, type KnownDifferences, staleOf } from '../peers/compare.ts';
import { type StatedDocument, writeDocuments } from '../peers/documents.ts';
import type { Peer, Verdicts } from '../peers/peer.ts';
import { peers } from '../peers/peers.ts';
import { publishedVersions, readJson, root } from '../published.ts';

const versions = (await publishedVersions()).map((version) => ({
  ...version,
  name: `${version.format} ${version.version}`,
  schemaFile: `${root}specs/${version.format}/v${version.version}/schema.json`,
}));
const documents = new Map<string, StatedDocument[]>();
const results: [peer: string, version: string, Comparison][] = [];
let work: string;
const folderOf = (name: string) => join(work, name.replace(' ', '-'));
const documentsOf = (name: string) => documents.get(name) as StatedDocument[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'waypost-interop-'));
  for (const version of versions) documents.set(version.name, await writeDocuments(version, folderOf(version.name)));
});

afterAll(async () => {
  await rm(work, { recursive: true, force: true });
  console.log(table(results.sort((one, other) => (one.slice(0, 2).join() < other.slice(0, 2).join() ? -1 : 1))));
});

const knownDifferences = (peer: Peer) => readJson<KnownDifferences>(`test/peers/${peer.name}/known-differences.json`);

/** Fails on every difference that is not known. */
function agree(peer: string, version: string, verdicts: Verdicts, known: KnownDifferences) {
  const comparison = compare(documentsOf(version), verdicts, known);
  results.push([peer, version, comparison]);
  expect(comparison.differences).toEqual([]);
}

/** What a JSON Schema can say; rules come on top. */
const isStructural = ({ rule }: Finding) => /^(?:read|structure)\//.test(rule);

describe('@waypost/sdk', () => {
  test.each(versions)('gives the stated verdict on every document of $name', async ({ name, format }) => {
    const { validate } = await formats[format as keyof typeof formats].load();
    const verdicts = new Map<string, boolean>();
    for (const { file } of documentsOf(name))
      verdicts.set(file, !validate(await readFile(join(folderOf(name), file))).findings.some(isStructural));
    agree('@waypost/sdk', name, verdicts, {});
  });
});

describe.concurrent.each(peers)('$name', (peer) => {
  test('is ready to run', async () => {
    console.log(`${peer.name}: ${await peer.prepare()}`);
  });

  test.each(versions)('gives the same verdict on every document of $name', async ({ name, schemaFile }) => {
    agree(peer.name, name, await peer.judge(schemaFile, folderOf(name)), knownDifferences(peer));
  });

  test('judges by the schema it is given', async () => {
    const accepts = (schema: object) => judgeOne(peer, schema, '{"answer":42}');
    expect(await accepts({ type: 'object', required: ['answer'], properties: { answer: true } })).toBe(true);
    expect(await accepts({ type: 'object', required: ['question'], properties: { question: true } })).toBe(false);
    await expect(accepts({ type: 'no such type' })).rejects.toThrow(/\btype\b/);
  });
});

test.each(peers)('$name: every known difference is still one', (peer) => {
  const comparisons = results.filter(([name]) => name === peer.name).map(([, , comparison]) => comparison);
  expect(comparisons.length).toBe(versions.length);
  expect(staleOf(knownDifferences(peer), comparisons)).toEqual([]);
});

test('ajv-cli is strict', async () => {
  await expect(judgeOne(ajvCli, { 'x-unknown': true }, '{}')).rejects.toThrow(
    'strict mode: unknown keyword: "x-unknown"',
  );
});

/** Whether a peer accepts one document by one schema. */
async function judgeOne(peer: Peer, schema: object, document: string) {
  const folder = await mkdtemp(join(work, 'one-'));
  await mkdir(join(folder, 'documents'));
  await writeFile(join(folder, 'documents', 'one.json'), document);
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
  await writeFile(join(folder, 'schema.json'), JSON.stringify({ ...head, ...schema }));
  return (await peer.judge(join(folder, 'schema.json'), join(folder, 'documents'))).get('one.json');
}

describe.each(versions)('a peer would be caught on $name', ({ name }) => {
  const verdicts = (judge: (document: StatedDocument) => boolean | undefined) =>
    new Map(documentsOf(name).flatMap((one) => (judge(one) === undefined ? [] : [[one.file, judge(one) as boolean]])));
  const against = (given: Verdicts, known = {}) => compare(documentsOf(name), given, known);

  test('that always says valid, always says invalid, or says nothing', () => {
    const valid = documentsOf(name).filter((one) => one.valid).length;
    const invalid = documentsOf(name).length - valid;
    expect(Math.min(valid, invalid)).toBeGreaterThan(100);
    expect(against(verdicts(() => true)).differences.length).toBe(invalid);
    expect(against(verdicts(() => false)).differences.length).toBe(valid);
    expect(against(verdicts(() => undefined)).differences.length).toBe(valid + invalid);
  });

  test('that errs on one document, unless that is known; what is known wrongly is stale', () => {
    const [first] = documentsOf(name) as [StatedDocument];
    const right = verdicts(({ valid }) => valid);
    const wrongOnce = new Map([...right, [first.file, !first.valid]]);
    const known = { why: [first.id] };
    expect(against(wrongOnce).differences.length).toBe(1);
    expect(against(wrongOnce, known).differences).toEqual([]);
    expect(staleOf(known, [against(wrongOnce, known)])).toEqual([]);
    expect(staleOf(known, [against(right, known)])).toEqual([first.id]);
  });
});

function table(rows: [peer: string, version: string, Comparison][]): string {
  const cells = rows.map(([peer, version, { documents, agreed, known, differences }]) => [
    peer,
    version,
    ...[documents, agreed, known.length, differences.length].map(String),
  ]);
  const head = ['validator', 'format', 'documents', 'agreed', 'known', 'differences'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => (row[column] as string).length)),
  );
  return [head, ...cells]
    .map((row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))))
    .map((row) => row.join('  '))
    .join('\n');
}
