import { applyPatch, type Case } from '@waypost/generate/cases';
import { findRules, type RuleSource } from '@waypost/generate/rules';
import { type Finding, formats } from '@waypost/sdk';
import { expect, test } from 'vitest';
import { publishedVersions } from './published.ts';

const published = await publishedVersions();
const sources = (await Promise.all(published.map(({ format }) => findRules(format)))).flat();
const fixing = new Map(sources.filter(({ rule }) => rule.fix).map((source) => [source.rule.id, source] as const));

const findingsOf = async (format: string, document: unknown): Promise<Finding[]> => {
  const { validate } = await formats[format as keyof typeof formats].load();
  return validate(document as object).findings;
};
const told = (findings: readonly Finding[]) => findings.map(({ rule, pointer }) => `${rule} ${pointer}`);

/** Findings of a rule in its cases, each with the document it was found in. */
async function* found({ rule, cases }: RuleSource): AsyncGenerator<[Finding, Finding[], string, unknown]> {
  for (const { base, patch } of cases as Case[]) {
    const [format, example] = rule.id.startsWith('parts/') ? base.split('/') : [rule.id.split('/')[0], base];
    const version = published.find((one) => one.format === format);
    const document = applyPatch(version?.examples.get(example as string), patch);
    const findings = await findingsOf(format as string, document);
    for (const finding of findings) if (finding.rule === rule.id) yield [finding, findings, format as string, document];
  }
}

test.each([...fixing])('each fix of %s mends its finding and brings no other', async (_, source) => {
  let fixes = 0;
  for await (const [finding, before, format, document] of found(source)) {
    if (!finding.fix) continue;
    fixes++;
    const after = await findingsOf(format, applyPatch(document, finding.fix));
    expect(told(after)).toEqual(told(before.filter((one) => one !== finding)));
  }
  expect(fixes).toBeGreaterThan(0);
});

test('some rules mend themselves', () => expect(fixing.size).toBeGreaterThanOrEqual(5));
