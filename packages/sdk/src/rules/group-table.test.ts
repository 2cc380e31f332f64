import type { GroupRule } from '@waypost/schemas/define/rule';
import { expect, test } from 'vitest';
import { GroupTable } from './group-table.ts';
import { KeyHash } from './key-hash.ts';

const rule = { combine: (a: number, b: number) => a + b } as GroupRule<unknown, unknown, number>;
const items: (readonly [string, number])[] = Array.from({ length: 5_000 }, (_, index) => [`${index % 700}`, index]);

function tableOf(some: typeof items) {
  const table = new GroupTable(rule, new KeyHash());
  for (const [key, value] of some) table.add([key], value);
  return table;
}
const sorted = (table: GroupTable) => [...table.values()].map(Number).sort((a, b) => a - b);

test('values of one key are combined', () => {
  const expected = Array.from({ length: 700 }, (_, key) =>
    items.filter(([text]) => text === `${key}`).reduce((sum, [, value]) => sum + value, 0),
  );
  expect(sorted(tableOf(items))).toEqual(expected.sort((a, b) => a - b));
});

test('what is judged where there is no group is merged into none', () => {
  const of = (...parts: (typeof items)[]) => {
    const merged = new GroupTable({ ...rule, none: 7 }, new KeyHash());
    for (const part of parts) merged.merge(structuredClone(tableOf(part).groups()));
    return sorted(merged);
  };
  expect([of([], []), of([['a', 1]], []), sorted(tableOf([]))]).toEqual([[7], [1], []]);
});

test('a text, the same text again and a list of it are told apart', () => {
  const table = new GroupTable(rule, new KeyHash());
  for (const key of ['a', 'a', ['a'], 'b', 'a', ['a'], 'a']) table.add(key, 1);
  expect(sorted(table)).toEqual([1, 2, 4]);
});

test('parts sent on and merged in any order are the same as the whole', () => {
  const parts = [tableOf(items.slice(3_000)), tableOf(items.slice(0, 10)), tableOf(items.slice(10, 3_000))];
  const merged = new GroupTable(rule, new KeyHash());
  for (const part of parts) merged.merge(structuredClone(part.groups()));
  expect(sorted(merged)).toEqual(sorted(tableOf(items)));
});
