import { formats } from '@waypost/sdk';
import { describe, expect, test } from 'vitest';
import { caseDocuments, publishedVersions } from './published.ts';

const versions = await publishedVersions();

describe.each(versions)('$format $version', (version) => {
  test('every example conforms', async () => {
    const { validate } = await load(version.format);
    for (const [name, example] of version.examples)
      expect([name, validate(JSON.stringify(example)).findings]).toEqual([name, []]);
  });

  test('every case has exactly the findings it states', async () => {
    const { validate } = await load(version.format);
    for (const [{ id, findings }, document] of caseDocuments(version)) {
      const found = validate(JSON.stringify(document)).findings;
      const stated = new Map(findings.map((finding) => [key(finding), finding]));
      expect([id, ...found.map(key).sort()]).toEqual([id, ...stated.keys()].sort(byIdFirst(id)));
      for (const finding of found) expect([id, finding.args]).toEqual([id, expect.objectContaining(stated.get(key(finding))?.args ?? {})]);
    }
  });

  test('the hand-written cases are at least forty near-misses, each one change away from a document that conforms', () => {
    const nearMisses = version.written.filter(({ findings }) => findings.length > 0);
    expect(nearMisses.length).toBeGreaterThanOrEqual(40);
    expect(nearMisses.filter(({ patch }) => patch.length !== 1)).toEqual([]);
    expect(new Set(version.written.map(({ id }) => id)).size).toBe(version.written.length);
    expect(version.written.filter(({ why }) => !why)).toEqual([]);
  });
});

const load = (format: string) => formats[format as keyof typeof formats].load();
const key = ({ rule, pointer }: { rule: string; pointer: string }) => `${rule} at "${pointer}"`;
const byIdFirst = (id: string) => (a: string, b: string) => (a === id ? -1 : b === id ? 1 : a < b ? -1 : 1);
