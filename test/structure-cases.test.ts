import type { ExpectedFinding } from '@waypost/generate/cases';
import { type Finding, formats } from '@waypost/sdk';
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
    const wrong: unknown[] = [];
    for (const [{ id, findings: stated }, document] of caseDocuments(version)) {
      const { findings: all } = validate(JSON.stringify(document));
      const findings = all.filter(({ rule }) => /^(read|structure)\//.test(rule));
      const places = findings.map(place).sort().join();
      const expected = stated.map(place).sort().join();
      const differs = findings.filter((finding) => !hasArguments(finding, stated));
      if (places !== expected || differs.length > 0) wrong.push({ id, expected, places, differs });
    }
    expect(wrong).toEqual([]);
  });

  test('no case names a version that may come, when its verdict would be another', () => {
    const values = version.written.flatMap(({ id, patch }) =>
      patch.filter(({ path }) => path === '/formatVersion').map(({ value }) => [id, value] as const),
    );
    expect(
      values.filter(([, value]) => /^[1-9][0-9]*[.][0-9]+$/.test(String(value)) && value !== version.version),
    ).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
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
const place = ({ rule, pointer }: { rule: string; pointer: string }) => `${rule} at "${pointer}"`;

/** Whether a finding has the arguments that the case states for it, if it states any. */
function hasArguments(finding: Finding, stated: ExpectedFinding[]) {
  const expected = stated.find((one) => place(one) === place(finding))?.args ?? {};
  return Object.entries(expected).every(([name, value]) => String(finding.args[name]) === String(value));
}
