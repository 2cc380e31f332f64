import { expect, test } from 'vitest';
import { InOrder } from './in-order.ts';

test.each([
  ['the same members again', ['a', 'b', 'a', 'b'], [0, 1, 0, 1]],
  ['another order', ['a', 'b', 'b', 'a'], [0, 1, 0, 1]],
  ['a member left out', ['a', 'b', 'c', 'a', 'c'], [0, 1, 2, 0, 1]],
  ['a member that is unknown, and named like one of every object', ['a', 'constructor', 'a', 'b'], [0, 1, 0, 1]],
  ['an empty name', ['a', '', '', 'a'], [0, 1, 0, 1]],
  ['members far behind', ['a', 'b', 'b', 'a'], [0, 5000, 5000, 0]],
])('finds %s', (_, names, indexes) => {
  const known = new Map(['a', 'b', 'c', ''].map((name) => [name, `what belongs to ${name}`]));
  const members = new InOrder((name) => known.get(name));
  expect(names.map((name, at) => members.of(name, indexes[at] as number))).toEqual(
    names.map((name) => known.get(name)),
  );
});

test('a member at the place that it had before is not looked up again', () => {
  let asked = 0;
  const members = new InOrder(() => ++asked);
  for (let object = 0; object < 3; object++) for (const [index, name] of ['a', 'b'].entries()) members.of(name, index);
  expect(asked).toBe(2);
});
