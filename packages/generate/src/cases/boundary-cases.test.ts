import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import type { Node } from '../emit/dialect.ts';
import { schemaFile, versionPath } from '../schema-file.ts';
import { findVersions, loadJson, type VersionSource } from '../sources.ts';
import { boundaryCases } from './boundary-cases.ts';
import type { Case } from './case.ts';
import { type PatternCases, patternCases } from './pattern-cases.ts';

const [source] = (await findVersions()) as [VersionSource];
const plain = (value: unknown): Node => JSON.parse(JSON.stringify(value));
const schema = plain(schemaFile(source));
const home = `specs/${versionPath(source)}/cases`;
const written = await loadJson<Case[]>(`${home}/boundaries.json`);
const keep = { recutCases: false, isReleased: false };

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());
/** What is remarked on; an example that was changed since the last recut is none of these tests' business. */
const warnings = () => warn.mock.calls.map(([text]) => String(text)).filter((text) => !usual.has(text));
const usual = new Set<string>();
{
  const before = vi.spyOn(console, 'warn').mockImplementation((text) => void usual.add(String(text)));
  await boundaryCases(source, schema, keep);
  before.mockRestore();
}

/** A copy of the schema with one property of its document changed. */
const changed = (name: string, change: (node: Node) => void) => {
  const copy = plain(schema);
  change((copy.properties as Record<string, Node>)[name] as Node);
  return copy;
};

test('as long as the schema stays, so do the cases, without a word', async () => {
  expect(await boundaryCases(source, schema, keep)).toEqual(written);
  expect(warnings()).toEqual([]);
});

test('a changed expectation is kept as it was written, and remarked on', async () => {
  const lower = changed('revision', (node) => {
    node.maximum = 10;
  });
  const kept = await boundaryCases(source, lower, keep);
  expect(kept).toEqual(written);
  expect(warnings()).toEqual([
    `${home}/boundaries.json: /properties/revision:at-maximum would change; if meant: --recut-cases`,
    `${home}/boundaries.json: /properties/revision:above-maximum would change; if meant: --recut-cases`,
  ]);
});

test('what is no longer derived stays too', async () => {
  const free = changed('revision', (node) => {
    delete node.maximum;
  });
  expect(await boundaryCases(source, free, keep)).toEqual(written);
  expect(warnings()).toHaveLength(2);
  expect(warnings()[0]).toContain('is no longer derived');
});

test('new cases come behind those that are written', async () => {
  const more = changed('lifecycle', (node) => {
    node.enum = [...(node.enum as string[]), 'one-more'];
  });
  const cases = await boundaryCases(source, more, keep);
  expect(cases.slice(0, written.length)).toEqual(written);
  expect(cases.slice(written.length).map(({ id }) => id)).toEqual(['/properties/lifecycle:value-one-more']);
});

test('recut, the cases follow the schema', async () => {
  const lower = changed('revision', (node) => {
    node.maximum = 10;
  });
  const cases = await boundaryCases(source, lower, { recutCases: true, isReleased: false });
  expect(cases.find(({ id }) => id === '/properties/revision:at-maximum')?.patch[0]?.value).toBe(10);
  expect(cases).not.toEqual(written);
  expect(warnings()).toEqual([]);
});

test('a version without written cases gets those that are derived', async () => {
  const other = { ...source, version: '99.0' };
  expect((await boundaryCases(other, schema, keep)).length).toBe(written.length);
});

test('texts of a pattern keep their verdict, and are remarked on', async () => {
  const texts = await loadJson<PatternCases>(`${home}/patterns.json`);
  expect(await patternCases(source, schema, keep)).toEqual(texts);
  expect(warnings()).toEqual([]);

  const copy = plain(schema);
  const date = (copy.$defs as Record<string, Node>).Date as Node;
  date.pattern = String(date.pattern).replace('02-(?:0[1-9]|', '02-(?:0[0-9]|');
  const kept = (await patternCases(source, copy, keep))['/$defs/Date'];
  expect(kept?.refuses).toContain('1900-02-00');
  expect(kept?.takes).not.toContain('1900-02-00');
  expect(warnings()).toEqual([expect.stringContaining('/$defs/Date would judge')]);
  const recut = await patternCases(source, copy, { recutCases: true, isReleased: false });
  expect(recut['/$defs/Date']?.takes).toContain('1900-02-00');
});

test('texts of a pattern that is gone stay, so that tests report it', async () => {
  const copy = plain(schema);
  delete ((copy.$defs as Record<string, Node>).Date as Node).pattern;
  const kept = await patternCases(source, copy, keep);
  expect(kept['/$defs/Date']?.takes).toContain('1900-01-01');
  expect(warnings()).toHaveLength(1);
});
