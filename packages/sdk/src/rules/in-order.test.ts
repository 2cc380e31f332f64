import { expect, test } from 'vitest';
import { InOrder, type Place } from './in-order.ts';

const many = Array.from({ length: 200 }, (_, index) => `m${index}`).join(' ');

/** What belongs to the members of an object, one after another. */
function foundIn<T>(names: string, members: InOrder<T>): T[] {
  let place: Place<T> = members.start;
  return names.split(' ').map((name) => {
    const member = members.after(place, name);
    place = member;
    return member.found;
  });
}

test.each([
  ['the same members again', 'a b', 'a b'],
  ['another order', 'a b', 'b a'],
  ['a member left out', 'a b c', 'a c'],
  ['a member put in', 'a c', 'a b c'],
  ['a member that is unknown, and named like one of every object', 'a constructor', 'a b', 'a constructor'],
  ['more members than are remembered', many, 'a b', many],
])('finds %s', (_, ...objects) => {
  const known = new Map(['a', 'b', 'c', 'm7', 'm199'].map((name) => [name, `what belongs to ${name}`]));
  const members = new InOrder((name) => known.get(name));
  for (const object of objects)
    expect(foundIn(object, members)).toEqual(object.split(' ').map((name) => known.get(name)));
});

test('finds an empty name', () => {
  const members = new InOrder((name) => name.length);
  for (const object of [' a', 'a '])
    expect(foundIn(object, members)).toEqual(object.split(' ').map(({ length }) => length));
});

test('a member is not looked up again', () => {
  let asked = 0;
  const members = new InOrder(() => ++asked);
  for (let object = 0; object < 3; object++) foundIn('a b', members);
  expect(asked).toBe(2);
});
