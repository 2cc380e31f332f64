import { applyPatch, type Case } from '@waypost/generate/cases';
import { findPolicyRules, type RuleSource } from '@waypost/generate/rules';
import type { Rule } from '@waypost/schemas/define/rule';
import { type Finding, validate } from '@waypost/sdk';
import { type Policy, readPolicy } from '@waypost/sdk/policy';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from './published.ts';
import { eager, type Shape, silenced } from './rule-mutants.ts';
import { expectProse, wantedArguments } from './rule-prose.ts';

/** A finding as a case states it; what a policy has to do with its severity is stated in part. */
type Stated = Pick<Finding, 'rule' | 'severity' | 'pointer'> & Partial<Pick<Finding, 'waived' | 'regraded'>>;
/** `policy` holds what the policy says besides who issued it. */
type PolicyCase = Omit<Case, 'findings'> & { policy: object; date: string; findings: Stated[] };

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

describe.each(sources)('$rule.id', (source: RuleSource) => {
  const { rule, cases } = source;
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

  const isNoticed = async (some: PolicyCase[], functions: object) => {
    for (const one of some) {
      const findings = await findingsOf(one, (it) => (it.id === rule.id ? ({ ...it, ...functions } as Rule) : it));
      if (places(findings).join() !== places(one.findings).join()) return true;
    }
    return false;
  };

  test('some case notices if it never fires', async () => {
    expect(await isNoticed(all, silenced(rule as Shape))).toBe(true);
  });

  test.each(eager(rule as Shape))('some case in which it holds notices if it fires at every %s', async (_, always) => {
    const holding = all.filter(({ findings }) => findings.every((finding) => finding.rule !== rule.id));
    expect(await isNoticed(holding, always)).toBe(true);
  });

  test('speaks five languages, with arguments that findings have', async () => {
    expectProse(source);
    for (const one of all)
      for (const { args } of (await findingsOf(one)).filter((finding) => finding.rule === rule.id))
        expect(Object.keys(args)).toEqual(expect.arrayContaining(wantedArguments(source, args.variant)));
  });
});
