import type { Key } from '@waypost/schemas/define/rule';
import { expect, test } from 'vitest';
import { KeyHash } from './key-hash.ts';

const hash = new KeyHash();
const hashOf = (key: Key) => {
  const { a, b, c } = hash.of(key);
  return [a, b, c];
};

test.each<[string, Key, Key]>([
  ['members in another order', { event: 'EMC', mailClass: 'U' }, { mailClass: 'U', event: 'EMC' }],
  ['members that are undefined', { event: 'EMC', mailClass: undefined }, { event: 'EMC' }],
  ['nothing but such members', [{ event: undefined }], [{}]],
  ['inner members in another order', [{ other: { fr: 'a', en: 'b' } }], [{ other: { en: 'b', fr: 'a' } }]],
  ['zero with and without a sign', [0], [-0]],
])('%s make no difference', (_, one, other) => {
  expect(hashOf(one)).toEqual(hashOf(other));
});

test.each<[string, Key, Key]>([
  ['a text and its parts', ['ab', 'c'], ['a', 'bc']],
  ['the order of a list', ['a', 'b'], ['b', 'a']],
  ['the end of a list', ['a', ['b']], [['a'], 'b']],
  ['a text and a list of it', 'a', ['a']],
  ['a name and its value', { a: 'b' }, { b: 'a' }],
  ['which name has which value', { a: 'x', b: 'y' }, { a: 'y', b: 'x' }],
  ['an object and a list', { a: 'b' }, ['a', 'b']],
  ['a number and its text', [1], ['1']],
  ['numbers that differ little', [1], [1.0000000000000002]],
  ['nothing and an empty text', [undefined], ['']],
  ['undefined and null', [undefined], [null]],
  ['yes and no', [true], [false]],
  ['an empty object and an empty list', [{}], [[]]],
])('%s do', (_, one, other) => {
  expect(hashOf(one)).not.toEqual(hashOf(other));
});

test.each<Key[][]>([[['a', 'b']], [['a', undefined, { b: 1 }]], [[]], [[['a'], 2, null]]])(
  'the values %j have the hash of their list',
  (...values) => {
    const { a, b, c } = hash.of(values);
    expect(
      hash.ofValues(
        values.map((value) => () => value),
        {},
        {},
      ),
    ).toMatchObject({ a, b, c });
  },
);

test('keys of more texts than are remembered differ in each of the three words, as far as chance allows', () => {
  const words: Set<number>[] = [new Set(), new Set(), new Set()];
  const keys = 50_000;
  for (let key = 0; key < keys; key++)
    for (const [index, word] of hashOf([`${key}`, { operator: `bj:${key % 300}` }]).entries()) words[index]?.add(word);
  // Of 32 bits each, so that about one key in three hundred thousand meets another.
  for (const different of words) expect(different.size).toBeGreaterThan(keys - 5);
});

test('a text has the same words whether it is remembered or not', () => {
  const late = ['told late', 'x'];
  const { a, b, c } = new KeyHash().of(late);
  const other = new KeyHash();
  for (let index = 0; index < 2000; index++) {
    other.of([`${index}`, { [`${index}`]: 'y' }]);
    if (index % 100 === 0) expect(other.of(late)).toMatchObject({ a, b, c });
  }
});
