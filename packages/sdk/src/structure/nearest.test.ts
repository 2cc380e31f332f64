import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['I', 'not-started', 'in-progress', 'completed', 'issuedOn', 'title', 'id', 'kind-of-list', 'measure'];

test.each<[word: string, found: string | undefined, why: string]>([
  ['completed', 'completed', 'the word itself'],
  ['Completed', 'completed', 'letters of another case'],
  ['in progress', 'in-progress', 'a space for a hyphen'],
  ['IN_PROGRESS', 'in-progress', 'as a constant of a program'],
  ['inProgress', 'in-progress', 'as a name of a program'],
  ['issued-on', 'issuedOn', 'the other way round'],
  ['complete', 'completed', 'a letter missing'],
  ['mesaure', 'measure', 'two letters changed over'],
  ['kindoflists', 'kind-of-list', 'a plural'],
  ['tilte', 'title', 'five letters, two steps'],
  ['delayed', undefined, 'another word'],
  ['x', undefined, 'one letter is near to no other'],
  ['', undefined, 'nothing'],
  ['completed'.repeat(10), undefined, 'longer than any name'],
])('“%s” → %s (%s)', (word, found) => expect(nearest(word, known)).toBe(found));

test('of several that are as near, the first', () => expect(nearest('cat', ['bat', 'hat'])).toBe('bat'));
test('a word that differs in case only is nearer than one that differs in a letter', () =>
  expect(nearest('Bat', ['cat', 'bat'])).toBe('bat'));
test('nothing is near where nothing is known', () => expect(nearest('cat', [])).toBeUndefined());
