import { expect, test } from 'vitest';
import type { CaseSet, DocumentCase, StatedFinding } from './case-set.ts';
import { judgeCase } from './judge-case.ts';

const set: CaseSet = {
  version: '1.0',
  status: 'draft',
  sha256: '',
  levels: [
    { id: 'reader', layer: 'read', title: {}, matches: ['verdict', 'rule'] },
    { id: 'structure', layer: 'structure', title: {}, matches: ['verdict'] },
    { id: 'rules', layer: 'rules', title: {}, matches: ['verdict', 'rule', 'severity', 'pointer'] },
    { id: 'series', layer: 'series', title: {}, matches: ['verdict', 'rule', 'severity', 'pointer'] },
  ],
  interchangeable: ['read/empty', 'read/syntax'],
  cases: [],
  requirements: [],
};
const finding = (rule: string, pointer = '', severity = 'error'): StatedFinding => ({ rule, severity, pointer });
const stated = (layer: string, ...findings: StatedFinding[]): DocumentCase => {
  const outcome = findings.some(({ severity }) => severity === 'error') ? 'not-conformant' : 'conformant';
  const expected = { outcome, findings } as const;
  return { id: 'a', layer, document: { file: '', sha256: '' }, related: [], expected, proves: [], why: '' };
};
const report = (...findings: StatedFinding[]) => ({
  outcome: findings.some(({ severity }) => severity === 'error') ? 'not-conformant' : 'conformant',
  findings,
});
const [duplicate, type, rule] = [
  finding('read/duplicate-key', '/a'),
  finding('structure/type', '/b'),
  finding('x/y', '/c'),
];
const warning = finding('x/z', '/d', 'warning');
const series = finding('series/s', '/e');

test.each<[what: string, DocumentCase, unknown]>([
  ['a document that is read', stated('read'), report()],
  ['findings of later layers', stated('read'), report(type, rule)],
  ['a refusal at another place', stated('read', duplicate), report(finding('read/duplicate-key', '/x'))],
  ['one of two stated rules', stated('read', duplicate, finding('read/not-nfc')), report(finding('read/not-nfc'))],
  ['a rule that may stand for the other', stated('read', finding('read/empty')), report(finding('read/syntax'))],
  ['another id and place of a structural error', stated('structure', type), report(finding('structure/own', '/'))],
  ['rules that are broken where structure is asked for', stated('structure'), report(rule, warning)],
  ['the same findings in another order', stated('rules', rule, warning), report(warning, rule)],
  ['structural errors in a case of rules', stated('rules', type, warning), report(finding('structure/own'), warning)],
  ['findings across documents in a case of rules', stated('rules', warning), report(warning, series)],
  ['all layers in a case of a series', stated('series', rule, series), report(series, rule)],
  ['a verdict that leaves something open', stated('structure'), { outcome: 'not-checked', findings: [] }],
])('passes: %s', (_, one, answer) => {
  expect(judgeCase(one, answer, set)).toEqual([]);
});

test.each<[what: string, DocumentCase, unknown, differences: string[]]>([
  ['nothing found', stated('read', duplicate), report(), ['must be not-conformant, but no error was found']],
  [
    'found by a later layer only',
    stated('read', duplicate),
    report(type),
    ['must be not-conformant, but no error was found'],
  ],
  [
    'another rule',
    stated('read', duplicate),
    report(finding('read/not-nfc')),
    ['must name read/duplicate-key, not read/not-nfc'],
  ],
  [
    'one rule too many',
    stated('read', duplicate),
    report(duplicate, finding('read/not-nfc', '/x')),
    ['not stated: error read/not-nfc at "/x"'],
  ],
  [
    'refused without need',
    stated('structure'),
    report(type),
    ['must be conformant, but found: error structure/type at "/b"'],
  ],
  [
    'a broken rule missed',
    stated('rules', rule),
    report(),
    ['must be not-conformant, but no error was found', 'missing: error x/y at "/c"'],
  ],
  ['a warning missed', stated('rules', warning), report(), ['missing: warning x/z at "/d"']],
  [
    'another severity',
    stated('rules', warning),
    report(finding('x/z', '/d', 'info')),
    ['missing: warning x/z at "/d"', 'not stated: info x/z at "/d"'],
  ],
  [
    'another place',
    stated('rules', warning),
    report(finding('x/z', '/', 'warning')),
    ['missing: warning x/z at "/d"', 'not stated: warning x/z at "/"'],
  ],
  ['said twice', stated('rules', warning), report(warning, warning), ['not stated: warning x/z at "/d"']],
  ['stated twice, said once', stated('rules', warning, warning), report(warning), ['missing: warning x/z at "/d"']],
  [
    'one rule too many beside the right one',
    stated('rules', rule),
    report(rule, warning),
    ['not stated: warning x/z at "/d"'],
  ],
  ['a structural error instead of the rule', stated('rules', rule), report(type), ['missing: error x/y at "/c"']],
  [
    'conformant with errors',
    stated('structure', type),
    { outcome: 'conformant', findings: [type] },
    ['the outcome is conformant, but errors are among the findings'],
  ],
  [
    'not conformant without',
    stated('structure', type),
    { outcome: 'not-conformant', findings: [] },
    ['the outcome is not-conformant, but no error is among the findings'],
  ],
  ['no object', stated('read'), [], ['the answer is no validation report: it is not a JSON object']],
  ['nothing', stated('read'), undefined, ['the answer is no validation report: it is not a JSON object']],
  [
    'another outcome',
    stated('read'),
    { outcome: 'valid', findings: [] },
    ['the answer is no validation report: `outcome` is none of conformant, not-conformant and not-checked'],
  ],
  [
    'no findings',
    stated('read'),
    { outcome: 'conformant' },
    ['the answer is no validation report: `findings` is not a list'],
  ],
  [
    'a finding without a rule',
    stated('read'),
    { outcome: 'conformant', findings: [null] },
    ['the answer is no validation report: finding 1 has no text as its rule, severity or pointer'],
  ],
])('fails: %s', (_, one, answer, differences) => {
  expect(judgeCase(one, answer, set)).toEqual(differences);
});
