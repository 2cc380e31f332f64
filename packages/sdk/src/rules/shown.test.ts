import type { Context, Rule } from '@waypost/schemas/define/rule';
import { describe, expect, test } from 'vitest';
import { ItemRules, ShownRules } from './shown.ts';

type ItemRule = Extract<Rule, { item: unknown }>;
type GroupRule = Extract<Rule, { group: unknown }>;
type Asked = Pick<ItemRule, 'needs' | 'only'>;

const rule = (id: string, asked: Asked) => ({ id, ...asked, item() {} }) as unknown as ItemRule;
const context = {} as Context;
const numbers = { kind: (value: string) => value === 'number' };
const rules = [
  rule('of all', {}),
  rule('of values', { needs: ['value'] }),
  rule('of numbers', { only: numbers }),
  rule('of numbers with values and units', { needs: ['value', 'unit'], only: numbers }),
];

describe('an item is shown to the rules', () => {
  const items = new ItemRules(rules, []);
  const maskOf = (members: readonly string[]) => members.reduce((mask, name) => mask + items.bitOf(name), 0);
  const cases: [members: string[], kind: string | undefined, ids: string[]][] = [
    [[], 'text', ['of all']],
    [[], undefined, ['of all']],
    [['value'], 'text', ['of all', 'of values']],
    [['value'], 'number', ['of all', 'of values', 'of numbers']],
    [['value', 'unit'], 'number', ['of all', 'of values', 'of numbers', 'of numbers with values and units']],
    [['unit', 'note'], 'number', ['of all', 'of numbers']],
  ];
  // Twice, and one after the other: what was worked out for one is not told of another.
  const shown = new ShownRules(items, {}, context);
  test.each([...cases, ...cases, ...[...cases].reverse()])('of members %j and kind %s', (members, kind, ids) => {
    expect(shown.to(maskOf(members), kind).item.map(({ rule: { id } }) => id)).toEqual(ids);
  });
});

test('a rule is asked about each kind once, in whatever order items come', () => {
  const asked: string[] = [];
  const curious = rule('curious', { only: { kind: (value: string) => asked.push(value) > 0 } });
  const shown = new ShownRules(new ItemRules([curious], []), {}, context);
  for (const kind of ['a', 'b', 'a', 'a', 'b']) shown.to(0, kind);
  expect(asked).toEqual(['a', 'b']);
});

test('group rules keep their places', () => {
  const groups = [{ only: numbers }, {}].map((asked) => asked as unknown as GroupRule);
  const shown = new ShownRules(new ItemRules([], groups), {}, context);
  expect(['text', 'number'].map((kind) => shown.to(0, kind).group.map(({ index }) => index))).toEqual([[1], [0, 1]]);
});

test('of items that are alike, the first is shown to a rule that depends on nothing else', () => {
  const groups = [{}, { dependsOn: [] }, { dependsOn: ['period'] }].map((asked) => asked as unknown as GroupRule);
  const items = new ItemRules([rule('of all', { needs: ['value'] })], groups);
  const shown = new ShownRules(items, {}, context);
  const [value, period] = [items.bitOf('value'), items.bitOf('period')];
  const cases: [mask: number, kind: string, indexes: number[]][] = [
    [0, 'a', [0, 1, 2]],
    [0, 'a', [0]],
    [0, 'b', [0, 1, 2]],
    [value, 'b', [0, 1, 2]],
    [0, 'b', [0]],
    [0, 'a', [0]],
    [period, 'a', [0, 1, 2]],
    [period, 'a', [0, 2]],
  ];
  const indexesOf = ([mask, kind]: (typeof cases)[number]) => shown.to(mask, kind).group.map(({ index }) => index);
  expect(cases.map(indexesOf)).toEqual(cases.map(([, , indexes]) => indexes));
});

test.each([
  ['more than one member', [{ only: { a: () => true } }, { only: { b: () => true } }]],
  ['more members than bits', [{ needs: Array.from({ length: 32 }, (_, index) => `m${index}`) }]],
])('rules that ask about %s are refused', (_, asked) => {
  expect(
    () =>
      new ItemRules(
        asked.map((one) => rule('', one)),
        [],
      ),
  ).toThrow(RangeError);
});
