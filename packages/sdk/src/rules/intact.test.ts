import { expect, test } from 'vitest';
import { escapeToken } from '../pointer.ts';
import { intactPart } from './intact.ts';

/** Finds fault with every zero. */
const zeros = (value: unknown, pointer = ''): string[] =>
  value === 0
    ? [pointer]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => zeros(one, `${pointer}/${escapeToken(name)}`))
      : [];

test.each<[value: unknown, left: unknown, removed: string[]]>([
  [
    [1, 0, 0, 4, 0, 6],
    [1, 4, 6],
    ['/1', '/2', '/4'],
  ],
  [
    Array.from({ length: 12 }, (_, i) => (i === 2 || i === 10 ? 0 : i + 1)),
    [1, 2, 4, 5, 6, 7, 8, 9, 10, 12],
    ['/10', '/2'],
  ],
  [{ a: 0, b: { c: [0, 1], d: 0 } }, { b: { c: [1] } }, ['/a', '/b/c/0', '/b/d']],
  [{ 'a/b~c': 0 }, {}, ['/a~1b~0c']],
  [0, undefined, []],
])('%j: just what is wrong is taken out', (value, left, removed) => {
  const intact = intactPart(value, zeros);
  expect(intact.value).toEqual(left);
  expect([...intact.removed].sort()).toEqual(removed);
});

test('places of what is left are told as those of the whole', () => {
  const { original } = intactPart({ a: [0, 1, 0, { b: [0, 3] }] }, zeros);
  expect([original(['a', 0]), original(['a', 1, 'b', 0]), original(['a', 1, 'x'])]).toEqual([
    ['a', 1],
    ['a', 3, 'b', 1],
    ['a', 3, 'x'],
  ]);
});

test('the value given stays as it is, and shares what is sound', () => {
  const given = JSON.parse('{"a":[0,{"b":0,"c":{"d":1}}],"__proto__":{"e":0,"f":1}}');
  const before = structuredClone(given);
  const { value } = intactPart(given, zeros);
  expect(given).toEqual(before);
  expect(JSON.stringify(value)).toBe('{"a":[{"c":{"d":1}}],"__proto__":{"f":1}}');
  expect((value as typeof given).a[0].c).toBe(given.a[1].c);
});

test('what is wrong in two ways is taken out, and its neighbour stays', () => {
  const twice = (value: unknown) => zeros(value).flatMap((pointer) => [pointer, pointer]);
  expect(intactPart([0, 1, 2], twice)).toMatchObject({ value: [1, 2], removed: ['/0'] });
});
