import { describe, expect, test } from 'vitest';
import type { RuleSource } from '../rules.ts';
import { findVersions } from '../sources.ts';
import { refuseChanges, refuseLostRequirements } from './append-only.ts';
import { caseFolder } from './manifest.ts';
import type { PublishedCase } from './published-case.ts';
import { provedRequirements } from './requirements.ts';
import { ruleCases } from './rule-cases.ts';

const one: PublishedCase = {
  name: 'series/rule/case',
  layer: 'series',
  document: '{}\n',
  related: ['[]\n', '{}\n'],
  policy: '{"a":1}\n',
  date: '2025-01-31',
  findings: [{ rule: 'series/rule', severity: 'warning', pointer: '/a' }],
  proves: ['series/rule'],
  why: 'A case.',
};
const { cases, files } = caseFolder('x/v1.0', [one]);

test('a case has a file for each document, with its digest; warnings alone leave it conformant', () => {
  expect(cases).toMatchObject([
    {
      id: 'x/v1.0/series/rule/case',
      document: {
        file: 'series/rule/case.json',
        sha256: 'ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356',
      },
      related: [{ file: 'series/rule/related-37517e5f3dc6.json' }, { file: 'series/rule/related-ca3d163bab05.json' }],
      policy: { file: 'series/rule/policy-e346432021b0.json' },
      date: '2025-01-31',
      expected: { outcome: 'conformant', findings: one.findings },
    },
  ]);
  expect([...files.values()]).toEqual(['{}\n', '[]\n', '{}\n', '{"a":1}\n']);
});

test('what several cases of a rule go with is there once', () => {
  const other = caseFolder('x', [one, { ...one, name: 'series/rule/other' }]);
  expect(other.files.size).toBe(files.size + 1);
  expect(other.cases[1]?.related).toEqual(other.cases[0]?.related);
});

test('two cases of one name are refused, also where only the case of letters differs', () => {
  expect(() => caseFolder('x', [one, { ...one, name: 'series/RULE/case' }])).toThrow('two cases are named');
});

test('a case that proves what nothing requires is refused', () => {
  expect(() => provedRequirements([{ id: 'series/other', level: 'series' }], cases)).toThrow(
    'case x/v1.0/series/rule/case proves series/rule, which nothing requires',
  );
});

describe('once released', () => {
  const changed = (change: object) => caseFolder('x/v1.0', [{ ...one, ...change }]).cases;
  test.each<[what: string, now: PublishedCase[] | object, message: string | undefined]>([
    ['the same', {}, undefined],
    ['another reason', { why: 'Better said.' }, undefined],
    ['another document', { document: '{ }\n' }, 'x: the released case x/v1.0/series/rule/case would change'],
    ['another document to compare with', { related: ['[]\n'] }, 'would change'],
    ['other findings', { findings: [] }, 'would change'],
    ['another date', { date: '2025-02-01' }, 'would change'],
    ['another name', { name: 'series/rule/other' }, 'x: the released case x/v1.0/series/rule/case is gone'],
  ])('%s', (_, change, message) => {
    const refused = () => refuseChanges('x', cases, changed(change));
    if (message === undefined) expect(refused).not.toThrow();
    else expect(refused).toThrow(message);
  });

  test('no requirement may go; what comes is for a later set to demand', () => {
    const files = new Map([['specs/x.json', '{ "requirements": [{ "id": "series/rule" }] }']]);
    const refused =
      (...ids: string[]) =>
      () =>
        refuseLostRequirements('x.json', files, new Map(ids.map((id) => [id, id])));
    expect(refused('series/rule', 'series/new')).not.toThrow();
    expect(refused('series/new')).toThrow('x.json: the released requirement series/rule is gone');
  });
});

test('cases of rules across documents bring the documents, each changed from an example of its own format', async () => {
  const versions = await findVersions();
  const [version, other] = versions.filter(
    ({ format, examples, version: own }) => Object.keys(examples).length > 1 && own === Object.keys(format.versions)[0],
  );
  if (!version || !other) throw new Error('no two formats have examples');
  const [example, second] = [Object.keys(version.examples)[0], Object.keys(other.examples)[0]] as [string, string];
  const patch = [{ op: 'add' as const, path: '/x', value: 1 }];
  const written = {
    id: 'late',
    why: 'Later than planned.',
    base: `${version.format.id}/${example}`,
    patch,
    related: [{ base: `${other.format.id}/${second}`, patch }, { base: `${version.format.id}/${example}` }],
    policy: { strict: true },
    date: '2025-01-31',
    findings: [{ rule: 'series/in-time', severity: 'error', pointer: '' }],
  };
  const rule = { id: 'series/in-time', formats: [version.format.id], since: '1.0' };
  const sources = [{ folder: '', rule, messages: {}, cases: [written] } as unknown as RuleSource];
  const [made] = ruleCases(version, versions, sources);
  expect(made).toMatchObject({
    name: 'series/in-time/late',
    layer: 'series',
    proves: ['series/in-time'],
    date: written.date,
  });
  expect(JSON.parse(made?.document as string)).toEqual({ ...(version.examples[example] as object), x: 1 });
  expect(made?.related?.map((text) => JSON.parse(text))).toEqual([
    { ...(other.examples[second] as object), x: 1 },
    version.examples[example],
  ]);
  expect(JSON.parse(made?.policy as string)).toMatchObject({ policyId: expect.any(String), strict: true });
  expect(ruleCases(other, versions, sources)).toEqual([]);
  expect(ruleCases({ ...version, version: '0.9' }, versions, sources)).toEqual([]);
});
