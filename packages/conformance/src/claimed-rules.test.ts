import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseSet, ConformanceCase, StatedFinding } from './case-set.ts';
import { claimRules, readClaimedRules } from './claimed-rules.ts';
import { statementOf } from './results/statement.ts';
import { textOf } from './results/text.ts';
import { runCases } from './run-cases.ts';
import { summarize } from './summary.ts';

const finding = (rule: string, severity = 'error'): StatedFinding => ({ rule, severity, pointer: '/a' });
const document = { file: '/dev/null', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };
const stated = (id: string, layer: string, findings: StatedFinding[], proves: string[]): ConformanceCase => {
  const outcome = findings.some(({ severity }) => severity === 'error') ? 'not-conformant' : 'conformant';
  return { id, layer, document, related: [], expected: { outcome, findings }, proves, why: '' };
};
const set: CaseSet = {
  version: '1.0',
  status: 'draft',
  sha256: 'f'.repeat(64),
  levels: [
    { id: 'structure', layer: 'structure', title: { en: 'Structure' }, matches: ['verdict'] },
    { id: 'rules', layer: 'rules', title: { en: 'Rules' }, matches: ['verdict', 'rule', 'severity', 'pointer'] },
  ],
  interchangeable: [],
  cases: [
    stated('structural', 'structure', [finding('structure/type')], ['schema.json#/type']),
    stated('both', 'rules', [finding('x/first', 'warning'), finding('x/second')], ['x/first', 'x/second']),
    stated('second', 'rules', [finding('x/second')], ['x/second']),
  ],
  requirements: [
    { id: 'schema.json#/type', level: 'structure', provedBy: ['structural'] },
    { id: 'x/first', level: 'rules', provedBy: ['both'] },
    { id: 'x/second', level: 'rules', provedBy: ['both', 'second'] },
  ],
};
const right: Record<string, StatedFinding[]> = {
  structural: [finding('structure/own')],
  both: [finding('x/first', 'warning')],
  second: [],
};

/** What is said of an implementation that finds this. */
async function run(found: Record<string, StatedFinding[]>, rules?: string[]) {
  const asked = rules ? claimRules(set, rules) : set;
  const results = await runCases(asked, asked.cases, {
    judge: async ({ id }) => {
      const findings = found[id] ?? [];
      const hasErrors = findings.some(({ severity }) => severity === 'error');
      return { outcome: hasErrors ? 'not-conformant' : 'conformant', findings };
    },
  });
  const summary = summarize(asked, results, 'rules', false);
  const compared = { unexpected: results.filter(({ differences }) => differences.length > 0), expected: [], stale: [] };
  return {
    failed: compared.unexpected.map((result) => [result.case.id, ...result.differences]),
    outcome: { set: asked, implementation: { name: 'Mine', version: '' }, results, summary, baseline: {}, compared },
  };
}

test('who has one rule of two and says so passes, reaches the level before and has the rule in the statement', async () => {
  const { failed, outcome } = await run(right, ['x/first']);
  expect(failed).toEqual([]);
  const { level, levels } = statementOf(outcome);
  expect(level).toBe('structure');
  expect(levels).toEqual([
    { id: 'structure', requirements: { total: 1, met: 1, notTestable: 0 }, cases: { total: 1, passed: 1 } },
    {
      id: 'rules',
      requirements: { total: 2, met: 1, notTestable: 0 },
      cases: { total: 2, passed: 2 },
      claimed: ['x/first'],
    },
  ]);
  expect(textOf(outcome)).toContain('\n–  Rules      2/2 cases  1/2 requirements, 1 claimed\n');
});

test('who says nothing must have both', async () => {
  const { failed } = await run(right);
  expect(failed.map(([id]) => id)).toEqual(['both', 'second']);
});

test.each<[what: string, found: Record<string, StatedFinding[]>, failed: string[][], met: number]>([
  ['misses the rule', { ...right, both: [] }, [['both', 'missing: warning x/first at "/a"']], 0],
  [
    'lets it speak where it must not',
    { ...right, second: [finding('x/first', 'warning')] },
    [['second', 'not stated: warning x/first at "/a"']],
    1,
  ],
  ['has the other rule too', { ...right, both: [...(right.both ?? []), finding('x/second')] }, [], 1],
  ['lets another rule speak that it does not claim', { ...right, second: [finding('x/third')] }, [], 1],
])('who claims one rule and %s', async (_, found, failed, met) => {
  const judged = await run(found, ['x/first']);
  expect(judged.failed).toEqual(failed);
  expect(judged.outcome.summary.levels[1]?.requirements.met).toBe(met);
  expect(judged.outcome.summary.reached?.id).toBe('structure');
});

test('who claims every rule reaches the level', async () => {
  const both = [finding('x/first', 'warning'), finding('x/second')];
  const { failed, outcome } = await run({ ...right, both, second: [finding('x/second')] }, ['x/first', 'x/second']);
  expect(failed).toEqual([]);
  expect(outcome.summary.reached?.id).toBe('rules');
});

test.each([['x/none'], ['schema.json#/type']])('%s is no rule to claim', (rule) => {
  expect(() => claimRules(set, [rule])).toThrow(`the standard has no rule ${rule}`);
});

test.each([
  ['["x/first", "x/first"]', ['x/first']],
  ['[]', 'must be a list of rule ids'],
  ['{"x/first": true}', 'must be a list of rule ids'],
  ['[1]', 'must be a list of rule ids'],
  ['x/first', 'is not JSON'],
])('a file that holds %s', (text, expected) => {
  const file = join(mkdtempSync(join(tmpdir(), 'waypost-')), 'rules.json');
  writeFileSync(file, text);
  if (typeof expected === 'string') expect(() => readClaimedRules(file)).toThrow(expected);
  else expect(readClaimedRules(file)).toEqual(expected);
});
