import { applyPatch, type Case } from '@waypost/generate/cases';
import { findPolicyRules, type RuleProse, type RuleSource } from '@waypost/generate/rules';
import type { FindingRule, Path, Rule } from '@waypost/schemas/define/rule';
import { type Finding, validate } from '@waypost/sdk';
import { type Policy, readPolicy } from '@waypost/sdk/policy';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from './published.ts';

/** A finding as a case states it; what a policy has to do with its severity is stated in part. */
type Stated = Pick<Finding, 'rule' | 'severity' | 'pointer'> & Partial<Pick<Finding, 'waived' | 'regraded'>>;
/** `policy` holds what the policy says besides who issued it. */
type PolicyCase = Omit<Case, 'findings'> & { policy: object; date: string; findings: Stated[] };

const languages = ['en', 'fr', 'ar', 'pt', 'es'];
const published = new Map((await publishedVersions()).map((version) => [version.format, version]));
const example = [...published.values()]
  .flatMap(({ examples }) => [...examples.values()] as Record<string, unknown>[])
  .find(({ policyId }) => policyId);
const { format, formatVersion, policyId, revision, title, issuer, issuedOn } = example as Record<string, unknown>;
const head = { format, formatVersion, policyId, revision, title, issuer, issuedOn };
const sources = await findPolicyRules();

const documentOf = ({ base, patch }: PolicyCase) => {
  const [format = '', name = ''] = base.split('/');
  return applyPatch(published.get(format)?.examples.get(name), patch) as object;
};
const place = ({ rule, severity, pointer }: Stated) => `${severity} ${rule} ${pointer}`;
const places = (findings: readonly Stated[]) => findings.map(place).sort();

/** What is found in the document of a case, by its policy with its rules changed. */
async function findingsOf(one: PolicyCase, change: (rule: Rule) => Rule = (rule) => rule) {
  const policy = await readPolicy({ ...head, ...one.policy });
  expect([one.id, policy.result.findings]).toEqual([one.id, []]);
  const changed: Policy = { ...policy, rules: policy.rules.map(change) };
  return (await validate(documentOf(one), { policy: changed, date: one.date })).findings;
}

test('there are rules of policies', () => expect(sources.length).toBeGreaterThanOrEqual(4));

describe.each(sources)('$rule.id', ({ rule, cases, messages }: RuleSource) => {
  const all = cases as PolicyCase[];

  test('has a passing case and a near-miss, and each has exactly the findings it states', async () => {
    const speaks = ({ findings }: PolicyCase) => findings.some((finding) => finding.rule === rule.id);
    expect(all.some(speaks) && !all.every(speaks)).toBe(true);
    for (const one of all) {
      const findings = await findingsOf(one);
      expect([one.id, places(findings)]).toEqual([one.id, places(one.findings)]);
      const marked = (list: Stated[]) => list.filter(({ waived, regraded }) => waived ?? regraded).length;
      expect([one.id, marked(findings)]).toEqual([one.id, Math.max(marked(one.findings), marked(findings))]);
      for (const stated of one.findings)
        expect([one.id, findings.find((finding) => place(finding) === place(stated))]).toMatchObject([one.id, stated]);
    }
  });

  const broken = async (mutant: (rule: Rule) => Partial<Record<'document' | 'finding', unknown>>) => {
    for (const one of all) {
      const findings = await findingsOf(one, (it) => (it.id === rule.id ? ({ ...it, ...mutant(it) } as Rule) : it));
      if (places(findings).join() !== places(one.findings).join()) return true;
    }
    return false;
  };

  test('some case notices if it never fires', async () => {
    expect(await broken((it) => ('document' in it ? { document() {} } : { finding() {} }))).toBe(true);
  });

  test('some case notices if it always fires', async () => {
    const path = (): Path => (all.flatMap(({ findings }) => findings)[0]?.pointer ?? '').split('/').slice(1);
    const always = {
      document: (_: unknown, report: (path: Path) => void) => report(path()),
      finding: ((_, report) => report([])) satisfies FindingRule['finding'],
    };
    expect(await broken((it) => ('document' in it ? { document: always.document } : { finding: always.finding }))).toBe(
      true,
    );
  });

  test('speaks five languages, with arguments that findings have', async () => {
    const found = (await Promise.all(all.map((one) => findingsOf(one)))).flat().find((one) => one.rule === rule.id);
    for (const language of languages) {
      const prose = messages[language] as RuleProse;
      const names = [...`${prose.message} ${prose.mend}`.matchAll(/\{(\w+)/g)].map(([, name]) => name);
      expect([language, Object.keys(found?.args ?? {})]).toEqual([language, expect.arrayContaining(names)]);
    }
    for (const language of ['en', 'fr']) {
      expect(messages[language]?.holds).toMatch(/\S{3}/);
      expect(messages[language]?.why).toMatch(/\S{3}/);
    }
  });
});
