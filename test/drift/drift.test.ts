import { describe, expect, test } from 'vitest';
import { compareFlips, flipOf, type Verdict } from './drift.ts';

const verdict = (...lines: string[]): Verdict => {
  const findings = lines.map((line) => {
    const [rule = '', severity = '', pointer = ''] = line.split(' ');
    return { rule, severity, pointer };
  });
  return { outcome: lines.some((line) => line.includes(' error')) ? 'not-conformant' : 'conformant', findings };
};
const known = new Set(['a/one', 'a/two']);

test.each<[what: string, before: string[], after: string[], rules: string[] | undefined]>([
  ['the same', ['a/one error /x'], ['a/one error /x'], undefined],
  ['the same in another order', ['a/one error /x', 'a/two info /y'], ['a/two info /y', 'a/one error /x'], undefined],
  ['an error that is found no more', ['a/one error /x'], [], ['-a/one']],
  ['an error that was not found', [], ['a/one error /x'], ['+a/one']],
  ['another place', ['a/one error /x'], ['a/one error /y'], ['+a/one', '-a/one']],
  ['another weight', ['a/one warning /x'], ['a/one error /x'], ['+a/one', '-a/one']],
  ['a finding twice', ['a/one error /x'], ['a/one error /x', 'a/one error /x'], ['+a/one']],
  ['a warning of a new rule', [], ['a/new warning /x'], undefined],
  ['an error of a new rule', [], ['a/new error /x'], ['+a/new']],
])('%s', (_, before, after, rules) => {
  expect(flipOf('case', verdict(...before), verdict(...after), (rule) => known.has(rule))?.rules).toEqual(rules);
});

describe('a flip', () => {
  const flip = { id: 'case', was: 'conformant', is: 'not-conformant', rules: ['+a/one', '-a/two'] };
  test.each([
    ['without a reason is told', {}, 1, []],
    ['of which one rule has a reason is told', { '+a/one': 'It had missed some.' }, 1, []],
    ['with a reason for each rule is not', { '+a/one': 'It had missed some.', '-a/two': 'It was wrong.' }, 0, []],
    ['does not use up every reason', { '+a/one': 'x', '-a/two': 'x', '-a/one': 'x' }, 0, ['-a/one']],
  ])('%s', (_, explanations, unexplained, stale) => {
    const compared = compareFlips([flip], explanations as Record<string, string>);
    expect([compared.unexplained.length, compared.stale]).toEqual([unexplained, stale]);
  });
});
