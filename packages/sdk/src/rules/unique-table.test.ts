import { expect, test } from 'vitest';
import { KeyHash } from './key-hash.ts';
import { type Duplicate, UniqueTable } from './unique-table.ts';

const rule = { unique: [(key: string) => key] };
/** A table of items told by their keys and places. */
function tableOf(items: readonly (readonly [key: string, place: number])[]) {
  const table = new UniqueTable(rule, new KeyHash());
  for (const [key, place] of items) table.add(key, {}, place);
  return table;
}
const inOrder = (duplicates: Duplicate[]) => duplicates.sort((a, b) => a.place - b.place);

test.each([
  ['none of nothing', [], []],
  ['none of one', [['a', 0]], []],
  [
    'none of different ones',
    [
      ['a', 0],
      ['b', 1],
    ],
    [],
  ],
  [
    'the later one',
    [
      ['a', 0],
      ['b', 1],
      ['a', 2],
    ],
    [{ place: 2, first: 0 }],
  ],
  [
    'the later one, whichever came first',
    [
      ['a', 7],
      ['a', 3],
    ],
    [{ place: 7, first: 3 }],
  ],
  [
    'all but the first',
    [
      ['a', 4],
      ['a', 1],
      ['a', 9],
    ],
    [
      { place: 4, first: 1 },
      { place: 9, first: 1 },
    ],
  ],
  [
    'places of another part',
    [
      ['a', 3 * 2 ** 32 + 5],
      ['a', 2 ** 47],
    ],
    [{ place: 2 ** 47, first: 3 * 2 ** 32 + 5 }],
  ],
] as [string, [string, number][], Duplicate[]][])('duplicates: %s', (_, items, expected) => {
  expect(inOrder(tableOf(items).duplicates())).toEqual(expected);
});

test('of many items, in more than one block, exactly those are told that were there before', () => {
  const items = Array.from({ length: 20_000 }, (_, place) => [`${place % 15_000}`, place] as const);
  const expected = items.slice(15_000).map(([, place]) => ({ place, first: place - 15_000 }));
  expect(inOrder(tableOf(items).duplicates())).toEqual(expected);
});

test('a hundred thousand items that are all the same do not take long', () => {
  const items = Array.from({ length: 100_000 }, (_, place) => ['a', place] as const);
  const start = performance.now();
  expect(tableOf(items).duplicates()).toHaveLength(99_999);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('a table sent as bytes and merged is the same as one of all items', () => {
  const items = Array.from({ length: 10_000 }, (_, place) => [`${place % 9_000}`, place + 2 ** 40] as const);
  const merged = tableOf(items.slice(6_000));
  // Bytes that lie anywhere in a larger message.
  const bytes = tableOf(items.slice(0, 6_000)).bytes();
  const message = new Uint8Array(bytes.length + 3);
  message.set(bytes, 3);
  merged.merge(message.subarray(3));
  expect(inOrder(merged.duplicates())).toEqual(inOrder(tableOf(items).duplicates()));
});
