import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '@waypost/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ajvCli } from '../peers/ajv-cli/ajv-cli.ts';
import { type Comparison, compare, type KnownDifferences } from '../peers/compare.ts';
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
  console.log(table(results));
});

/** Fails on every difference that is not known, and on every known one that is none. */
function agree(peer: string, version: string, verdicts: Verdicts, known: KnownDifferences) {
  const comparison = compare(documentsOf(version), verdicts, known);
  results.push([peer, version, comparison]);
  expect(comparison.differences).toEqual([]);
  expect(comparison.stale).toEqual([]);
}

describe('@waypost/sdk', () => {
  test.each(versions)('gives the stated verdict on every document of $name', async ({ name, format }) => {
    const { validate } = await formats[format as keyof typeof formats].load();
    const verdicts = new Map<string, boolean>();
    for (const { file } of documentsOf(name))
      verdicts.set(file, validate(await readFile(join(folderOf(name), file))).findings.length === 0);
    agree('@waypost/sdk', name, verdicts, {});
  });
});

describe.each(peers)('$name', (peer) => {
  const known = readJson<Record<string, KnownDifferences>>(`test/peers/${peer.name}/known-differences.json`);

  test('is ready to run', async () => {
    console.log(`${peer.name}: ${await peer.prepare()}`);
    expect(Object.keys(known).filter((name) => !documents.has(name))).toEqual([]);
  });

  test.each(versions)('gives the same verdict on every document of $name', async ({ name, schemaFile }) => {
    agree(peer.name, name, await peer.judge(schemaFile, folderOf(name)), known[name] ?? {});
  });

  test('judges by the schema it is given', async () => {
    const accepts = (schema: object) => judgeOne(peer, schema, '{"answer":42}');
    expect(await accepts({ type: 'object', required: ['answer'], properties: { answer: true } })).toBe(true);
    expect(await accepts({ type: 'object', required: ['question'], properties: { question: true } })).toBe(false);
    await expect(accepts({ type: 'no such type' })).rejects.toThrow(/\btype\b/);
  });
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
  const differences = (given: Verdicts, known = {}) => compare(documentsOf(name), given, known).differences.length;

  test('that always says valid, always says invalid, or says nothing', () => {
    const valid = documentsOf(name).filter((one) => one.valid).length;
    expect(valid).toBeGreaterThan(100);
    expect(documentsOf(name).length - valid).toBeGreaterThan(100);
    expect(differences(verdicts(() => true))).toBe(documentsOf(name).length - valid);
    expect(differences(verdicts(() => false))).toBe(valid);
    expect(differences(verdicts(() => undefined))).toBe(documentsOf(name).length);
  });

  test('that errs on one document, unless that is known; and what is known wrongly is stale', () => {
    const [first] = documentsOf(name) as [StatedDocument];
    const wrongOnce = verdicts((one) => (one === first ? !one.valid : one.valid));
    expect(differences(wrongOnce)).toBe(1);
    expect(differences(wrongOnce, { [first.id]: 'why' })).toBe(0);
    expect(compare(documentsOf(name), wrongOnce, { [first.id]: '' }).stale).toEqual([first.id]);
    expect(
      compare(
        documentsOf(name),
        verdicts(({ valid }) => valid),
        { [first.id]: 'why' },
      ).stale,
    ).toEqual([first.id]);
  });
});

function table(rows: [peer: string, version: string, Comparison][]): string {
  const cells = rows.map(([peer, version, { documents, agreed, differences }]) => [
    peer,
    version,
    ...[documents, agreed, documents - agreed - differences.length, differences.length].map(String),
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
