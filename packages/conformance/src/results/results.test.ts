import { expect, test } from 'vitest';
import { compareBaseline } from '../baseline.ts';
import type { CaseSet, ConformanceCase } from '../case-set.ts';
import type { CaseResult } from '../run-cases.ts';
import { summarize } from '../summary.ts';
import { badgeOf } from './badge.ts';
import { escapeXml } from './escape-xml.ts';
import { jsonOf } from './json.ts';
import { junitOf } from './junit.ts';
import { statementOf } from './statement.ts';
import { textOf } from './text.ts';

const made = (id: string, layer: string): ConformanceCase => {
  const expected = { outcome: 'conformant' as const, findings: [] };
  return {
    id,
    layer,
    document: { file: '', sha256: '' },
    related: [],
    expected,
    proves: [`needs/${id}`],
    why: `Why ${id}.`,
  };
};
const cases = [made('read/a', 'read'), made('x/b', 'structure'), made('x/c', 'structure')];
const required = (id: string, level: string) => ({ id, level, provedBy: [id] });
const set: CaseSet = {
  version: '1.0',
  status: 'draft',
  sha256: 'f'.repeat(64),
  levels: [
    { id: 'reader', layer: 'read', title: { en: 'Reader' }, matches: ['verdict'] },
    { id: 'structure', layer: 'structure', title: { en: 'Validator <structure>' }, matches: ['verdict'] },
    { id: 'rules', layer: 'rules', title: { en: 'Validator (rules)' }, matches: ['verdict'] },
  ],
  interchangeable: [],
  cases,
  requirements: [
    required('needs/read/a', 'reader'),
    required('needs/x/b', 'structure'),
    required('needs/x/c', 'structure'),
    { ...required('needs/nothing', 'structure'), provedBy: [], notTestable: 'Not at all.' },
  ],
};
const hostile = 'found: "<&]]>\u001b[31m\u202e\ud800##[error]"';

function outcome(failing: Record<string, string>, { baseline = {}, isPartial = false, upTo = 'structure' } = {}) {
  const results: CaseResult[] = cases.map((one) => ({
    case: one,
    differences: failing[one.id] === undefined ? [] : [failing[one.id] as string],
    milliseconds: 12,
  }));
  const summary = summarize(set, results, upTo, isPartial);
  const compared = compareBaseline(results, baseline, new Set(cases.map(({ id }) => id)));
  return { set, implementation: { name: 'Mine', version: '1.2' }, results, summary, baseline, compared };
}

test.each<[what: string, failing: string[], options: object, reached: string | null]>([
  ['everything passed', [], {}, 'structure'],
  ['a case of the second level failed', ['x/b'], {}, 'reader'],
  ['a case of the first level failed', ['read/a'], {}, null],
  ['only some cases were run', [], { isPartial: true }, null],
  ['what is known to fail fails all the same', ['x/b'], { baseline: { 'x/b': 'later' } }, 'reader'],
  ['a level that demands nothing yet', [], { upTo: 'rules' }, 'structure'],
])('%s', (_, failing, options, reached) => {
  const one = outcome(Object.fromEntries(failing.map((id) => [id, 'wrong'])), options);
  expect(statementOf(one).level).toBe(reached);
  expect(badgeOf(one)).toContain(
    reached === 'reader' ? 'Reader' : reached ? 'Validator &#60;structure&#62;' : 'no level',
  );
});

test('the statement counts requirements and cases, and names the set', () => {
  expect(statementOf(outcome({ 'x/c': 'wrong' }))).toEqual({
    statement: 'waypost-conformance',
    implementation: { name: 'Mine', version: '1.2' },
    level: 'reader',
    levels: [
      { id: 'reader', requirements: { total: 1, met: 1, notTestable: 0 }, cases: { total: 1, passed: 1 } },
      { id: 'structure', requirements: { total: 3, met: 1, notTestable: 1 }, cases: { total: 2, passed: 1 } },
    ],
    caseSet: { conformance: '1.0', status: 'draft', sha256: 'f'.repeat(64), partial: false },
  });
});

test('the text names each failed case, what differs, and the requirement', () => {
  const text = textOf(outcome({ 'x/b': hostile }));
  expect(text).toContain('\n✗  Validator <structure>  1/2 cases  1/2 requirements\n');
  expect(text).toContain('\n✗ x/b\n    Why x/b.\n    → found: "<&]]>\\u001B[31m\\u202E\\uD800##\\u005Berror]"\n');
  expect(text).toContain('\nRequirements not met:\n  needs/x/b\n');
  expect(text).toContain('\nLevel reached: Reader.\n');
});

test('a baseline is stale where a case passes or is unknown', () => {
  const { compared } = outcome(
    { 'x/b': 'w', 'x/c': 'w' },
    { baseline: { 'x/b': 'later', 'read/a': 'later', no: 'later' } },
  );
  expect(compared.unexpected.map((result) => result.case.id)).toEqual(['x/c']);
  expect(compared.expected.map((result) => result.case.id)).toEqual(['x/b']);
  expect(compared.stale).toEqual(['read/a', 'no']);
});

test('JSON tells of every case', () => {
  const told = JSON.parse(jsonOf(outcome({ 'x/b': 'w', 'x/c': 'w' }, { baseline: { 'x/b': 'later' } })));
  expect(told).toMatchObject({
    level: 'reader',
    unmet: ['needs/x/b', 'needs/x/c'],
    cases: [
      { id: 'read/a', result: 'passed' },
      { id: 'x/b', result: 'expected-failure', differences: ['w'] },
      { id: 'x/c', result: 'failed', differences: ['w'], proves: ['needs/x/c'] },
    ],
  });
});

test('JUnit XML is well-formed whatever an implementation says', async () => {
  const xml = junitOf(outcome({ 'x/b': hostile, 'x/c': 'w' }, { baseline: { 'x/c': 'a "reason"' } }));
  expect(xml).toContain(
    '<testsuite name="Validator &#60;structure&#62;" tests="2" failures="1" skipped="1" errors="0">',
  );
  expect(xml).toContain('<failure message="found: &#34;&#60;&#38;]]&#62;\ufffd[31m\u202e\ufffd##[error]&#34;">');
  expect(xml).toContain('<skipped message="known to fail: a &#34;reason&#34;"/>');
  expect(xml).toContain('<testcase name="read/a" classname="reader.read" time="0.012"/>');
  expect(xml.replace(/<[^<>]*>|\n/g, '')).not.toMatch(/[<>\p{Cc}]/u);
});

test.each([
  ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
  ['\u0000\u000b\ufffe\uffff\udc00é😀\u0085', '\ufffd\ufffd\ufffd\ufffd\ufffdé😀\u0085'],
  [`'"&<>`, '&#39;&#34;&#38;&#60;&#62;'],
])('%j in XML', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
