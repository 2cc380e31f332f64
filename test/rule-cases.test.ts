import { applyPatch, type Case } from '@waypost/generate/cases';
import { findRules, type RuleSource } from '@waypost/generate/rules';
import type { Rule } from '@waypost/schemas/define/rule';
import { type Finding, formats } from '@waypost/sdk';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from './published.ts';
import { eager, type Shape, silenced } from './rule-mutants.ts';
import { expectProse, wantedArguments } from './rule-prose.ts';

/** What a case states of a finding; arguments only where they are worth stating. */
type Stated = Pick<Finding, 'rule' | 'severity' | 'pointer'> & Partial<Pick<Finding, 'args'>>;
type RuleCase = Omit<Case, 'findings'> & { findings: Stated[] };

const published = new Map((await publishedVersions()).map((version) => [version.format, version]));
const sources = new Map<string, RuleSource>();
const judged = [];
for (const version of published.values()) {
  const hasDeprecated = JSON.stringify(version.schema).includes('"deprecated":true');
  const rules = await findRules(version.format, 'lifecycle' in (version.schema.properties as object), hasDeprecated);
  if (rules.length > 0) judged.push(version);
  for (const source of rules) sources.set(source.rule.id, source);
}

/** The cases of a rule with their documents; a shared rule's case names the format of its base. */
function documents({ rule, cases }: RuleSource): [RuleCase, string, unknown][] {
  return (cases as RuleCase[]).map((one) => {
    const [format, example] = rule.id.startsWith('parts/') ? one.base.split('/') : [rule.id.split('/')[0], one.base];
    const base = published.get(format as string)?.examples.get(example as string);
    if (!base) throw new Error(`${rule.id}: case ${one.id} has an unknown base ${one.base}`);
    return [one, format as string, applyPatch(base, one.patch)];
  });
}

const place = ({ rule, severity, pointer }: Stated) => `${severity} ${rule} ${pointer}`;
const places = (findings: Stated[]) => findings.map(place).sort().join('\n');

async function findingsOf(format: string, document: unknown, replacement?: Rule): Promise<Finding[]> {
  const { module, validate } = await formats[format as keyof typeof formats].load();
  const rules = module.ruleSet.rules as Rule[];
  if (replacement)
    Object.assign(module.ruleSet, { rules: rules.map((rule) => (rule.id === replacement.id ? replacement : rule)) });
  try {
    return validate(document as object).findings;
  } finally {
    Object.assign(module.ruleSet, { rules });
  }
}

/** Whether some case has other findings than it states, once the rule is replaced. */
async function isNoticed(cases: [RuleCase, string, unknown][], replacement: Rule) {
  for (const [{ findings }, format, document] of cases)
    if (places(await findingsOf(format, document, replacement)) !== places(findings)) return true;
  return false;
}

test.each(judged)('the examples of $format give no finding', async ({ format, examples }) => {
  for (const [name, example] of examples) expect([name, await findingsOf(format, example)]).toEqual([name, []]);
});

describe.each([...sources.values()])('$rule.id', (source) => {
  test('has a passing case and a near-miss, and each has exactly the findings it states', async () => {
    const all = documents(source);
    expect(all.some(([{ findings }]) => findings.length === 0)).toBe(true);
    expect(all.some(([{ findings }]) => findings.some(({ rule }) => rule === source.rule.id))).toBe(true);
    for (const [{ id, findings }, format, document] of all) {
      const found = await findingsOf(format, document);
      expect([id, places(found)]).toEqual([id, places(findings)]);
      for (const stated of findings)
        if (stated.args) expect(found.find((one) => place(one) === place(stated))?.args).toMatchObject(stated.args);
    }
  });

  test('some case notices if it never fires', async () => {
    const silent = { ...source.rule, ...silenced(source.rule as Shape) } as Rule;
    expect(await isNoticed(documents(source), silent)).toBe(true);
  });

  test.each(eager(source.rule as Shape))(
    'some case in which it holds notices if it fires at every %s',
    async (_, always) => {
      const holding = documents(source).filter(([{ findings }]) =>
        findings.every(({ rule }) => rule !== source.rule.id),
      );
      expect(await isNoticed(holding, { ...source.rule, ...always } as Rule)).toBe(true);
    },
  );

  test('has a value for every argument of the message chosen, and a case for every variant', async () => {
    const reached = new Set<unknown>();
    for (const [{ id }, format, document] of documents(source))
      for (const { rule, args } of await findingsOf(format, document)) {
        if (rule !== source.rule.id) continue;
        reached.add(args.variant);
        expect([id, wantedArguments(source, args.variant).filter((name) => !(name in args))]).toEqual([id, []]);
      }
    const variants = Object.keys(source.messages.en?.variants ?? {});
    expect(variants.filter((variant) => !reached.has(variant))).toEqual([]);
  });

  test('speaks five languages, with the same arguments in each', () => expectProse(source));
});

/** Clauses of the domain model by format; all are numbered from 1. */
const clauses = { CM: 14, RM: 17, KR: 23, RA: 19, WI: 19 };
/** Clauses that no rule on one document carries out, and what does. */
const elsewhere = { 'CM-R3': 'the schema: a code, or `other` with a text', 'RA-R18': 'rules across documents' };

test('every clause of the domain model is carried out', () => {
  const known = new Set([...sources.values()].map(({ rule }) => rule.clause));
  const wanted = Object.entries(clauses).flatMap(([format, count]) =>
    Array.from({ length: count }, (_, index) => `${format}-R${index + 1}`),
  );
  expect(wanted).toHaveLength(92);
  expect(wanted.filter((clause) => !known.has(clause))).toEqual(Object.keys(elsewhere));
});
