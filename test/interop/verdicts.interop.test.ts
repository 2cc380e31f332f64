import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, formats } from '@waypost/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ajvCli } from '../peers/ajv-cli/ajv-cli.ts';
import { type Comparison, compare, type KnownDifferences, staleOf } from '../peers/compare.ts';
import { type StatedDocument, writeDocuments } from '../peers/documents.ts';
import { java } from '../peers/java/java.ts';
import type { Peer, Verdicts } from '../peers/peer.ts';
import { peers } from '../peers/peers.ts';
import { publishedVersions, readJson, root } from '../published.ts';

const versions = (await publishedVersions()).map((version) => ({
  ...version,
  name: `${version.format} ${version.version}`,
  schemaFile: `${root}specs/${version.format}/v${version.version}/schema.json`,
}));
const documents = new Map<string, StatedDocument[]>();
interface Result extends Pick<Peer, 'language' | 'library'> {
  version: string;
  comparison: Comparison;
}
const results: Result[] = [];
let work: string;
const folderOf = (name: string) => join(work, name.replace(' ', '-'));
const documentsOf = (name: string) => documents.get(name) as StatedDocument[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'waypost-interop-'));
  for (const version of versions) documents.set(version.name, await writeDocuments(version, folderOf(version.name)));
});

afterAll(async () => {
  await rm(work, { recursive: true, force: true });
  const order = ({ language, library, version }: Result) => [language, library, version].join();
  console.log(table(results.sort((one, other) => (order(one) < order(other) ? -1 : 1))));
});

const knownDifferences = (peer: Peer) => readJson<KnownDifferences>(`test/peers/${peer.name}/known-differences.json`);

/** Fails on every difference that is not known. */
function agree(
  { language, library }: Pick<Peer, 'language' | 'library'>,
  version: string,
  verdicts: Verdicts,
  known: KnownDifferences,
) {
  const comparison = compare(documentsOf(version), verdicts, known);
  results.push({ language, library, version, comparison });
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
    agree({ language: 'TypeScript', library: '@waypost/sdk' }, name, verdicts, {});
  });
});

describe.concurrent.each(peers)('$name', (peer) => {
  test('is ready to run', async () => {
    console.log(`${peer.language}: ${peer.library} ${await peer.prepare()}`);
  });

  test.each(versions)('gives the same verdict on every document of $name', async ({ name, schemaFile }) => {
    agree(peer, name, await peer.judge(schemaFile, folderOf(name)), knownDifferences(peer));
  });

  test('judges by the schema it is given', async () => {
    const accepts = (schema: object) => judgeOne(peer, schema, '{"answer":42}');
    expect(await accepts({ type: 'object', required: ['answer'], properties: { answer: true } })).toBe(true);
    expect(await accepts({ type: 'object', required: ['question'], properties: { question: true } })).toBe(false);
    await expect(accepts({ type: 'no such type' })).rejects.toThrow(/\btype\b/);
  });
});

test.each(peers)('$name: every known difference is still one', (peer) => {
  const comparisons = results.filter((one) => one.language === peer.language).map(({ comparison }) => comparison);
  expect(comparisons.length).toBe(versions.length);
  expect(staleOf(knownDifferences(peer), comparisons)).toEqual([]);
});

test.each([
  { peer: ajvCli, message: 'strict mode: unknown keyword: "x-unknown"' },
  { peer: java, message: "Keyword 'x-unknown' is unknown" },
])('$peer.name refuses a keyword that is not of the dialect', async ({ peer, message }) => {
  await expect(judgeOne(peer, { 'x-unknown': true }, '{}')).rejects.toThrow(message);
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

/** A table for people: who judged what, and in how many documents otherwise than stated. */
function table(results: Result[]): string {
  const rows = results.map(({ language, library, version, comparison }) => {
    const { documents, agreed, known, differences } = comparison;
    return [language, library, version, ...[documents, agreed, known.length, differences.length].map(String)];
  });
  const lines = [['language', 'validator', 'format', 'documents', 'agreed', 'known', 'unexplained'], ...rows];
  const width = (column: number) => Math.max(...lines.map((line) => (line[column] as string).length));
  return lines
    .map((line) => line.map((cell, i) => (i < 3 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('  '))
    .join('\n');
}
