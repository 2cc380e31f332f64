import { applyPatch, type Case } from '@waypost/generate/cases';
import { findRules, type RuleProse, type RuleSource } from '@waypost/generate/rules';
import type { Rule } from '@waypost/schemas/define/rule';
import { type Finding, formats } from '@waypost/sdk';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from './published.ts';

type Stated = Pick<Finding, 'rule' | 'severity' | 'pointer'>;
type RuleCase = Omit<Case, 'findings'> & { findings: Stated[] };
type Shape = Partial<Record<'document' | 'item' | 'group' | 'unique', unknown>>;

const languages = ['en', 'fr', 'ar', 'pt', 'es'];
const published = new Map((await publishedVersions()).map((version) => [version.format, version]));
const national = [...published.values()].filter(({ schema }) => 'lifecycle' in (schema.properties as object));
const sources = new Map<string, RuleSource>();
for (const { format } of national) for (const source of await findRules(format)) sources.set(source.rule.id, source);

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

async function findingsOf(format: string, document: unknown) {
  const { validate } = await formats[format as keyof typeof formats].load();
  return validate(document as object).findings;
}

test.each(national)('the examples of $format give no finding', async ({ format, examples }) => {
  for (const [name, example] of examples) expect([name, await findingsOf(format, example)]).toEqual([name, []]);
});

describe.each([...sources.values()])('$rule.id', (source) => {
  test('has a passing case and a near-miss, and each has exactly the findings it states', async () => {
    const all = documents(source);
    expect(all.some(([{ findings }]) => findings.length === 0)).toBe(true);
    expect(all.some(([{ findings }]) => findings.some(({ rule }) => rule === source.rule.id))).toBe(true);
    for (const [{ id, findings }, format, document] of all)
      expect([id, places(await findingsOf(format, document))]).toEqual([id, places(findings)]);
  });

  test('some case notices if it never fires', async () => {
    let noticed = false;
    for (const [{ findings }, format, document] of documents(source)) {
      const { module, validate } = await formats[format as keyof typeof formats].load();
      const rules = module.ruleSet.rules as Rule[];
      const silent = { ...source.rule, ...silenced(source.rule as Shape) } as Rule;
      const changed = rules.map((rule) => (rule.id === silent.id ? silent : rule));
      Object.assign(module.ruleSet, { rules: changed });
      noticed ||= places(validate(document as object).findings) !== places(findings);
      Object.assign(module.ruleSet, { rules });
    }
    expect(noticed).toBe(true);
  });

  test('speaks five languages, with the same arguments in each', () => {
    const { en } = source.messages as Record<string, RuleProse>;
    for (const language of languages) {
      const prose = source.messages[language] as RuleProse;
      expect([language, names(prose?.message), names(prose?.mend)]).toEqual([
        language,
        names(en?.message),
        names(en?.mend),
      ]);
      expect(Object.keys(prose?.variants ?? {})).toEqual(Object.keys(en?.variants ?? {}));
    }
    for (const language of ['en', 'fr']) {
      expect(source.messages[language]?.holds).toMatch(/\S{3}/);
      expect(source.messages[language]?.why).toMatch(/\S{3}/);
    }
  });
});

const names = (text = '') => [...new Set(text.match(/\{\w+/g))].sort().join();

const silenced = (rule: Shape): Shape => ({
  ...('document' in rule && { document() {} }),
  ...('item' in rule && { item() {} }),
  ...('group' in rule && { group() {} }),
  ...('unique' in rule && { unique: () => undefined }),
});
