import { describe, expect, test } from 'vitest';
import type { Outline } from '../structure/compiled.ts';
import { visitsOf, Walk } from './visit.ts';

/** A plan has steps, and steps have steps; nothing looked for is in a note. */
const outline: Outline = {
  parts: {
    '': { title: 'Text', steps: 'Step', kind: null, note: 'Note' },
    Step: { id: 'Id', parts: 'Step', codes: null, note: 'Note', title: 'Text' },
    Note: { author: null, source: 'Source' },
    Source: { page: null },
    Text: { '': null },
  },
  exclusive: {},
  forms: {},
};

/** What a walk shows: paths of parts, and codes with their lists. */
function shown(document: object, looked: string[] = ['Id', 'Text'], silent = true) {
  const told: string[] = [];
  const visits = visitsOf(
    looked.map((part) => ({ part })),
    outline,
    { '': { kind: ['kinds'] }, Step: { codes: ['a', 'b'] } },
  );
  const walk = new Walk<{ part: string }>({
    seeCode(code, lists) {
      told.push(`/${walk.path().join('/')} ${code} of ${lists}`);
      return silent;
    },
    seePart: (value, [{ part } = { part: '' }], member) =>
      told.push(`/${walk.path().join('/')} ${part} ${member} ${JSON.stringify(value)}`),
  });
  walk.inside(document as Record<string, unknown>, visits(''));
  return told;
}

test.each([
  ['a part', { title: { fr: 'Plan' } }, ['/title Text title {"fr":"Plan"}']],
  ['parts in lists', { steps: [{ id: 'a' }, { id: 'b' }] }, ['/steps/0/id Id id "a"', '/steps/1/id Id id "b"']],
  ['parts inside themselves', { steps: [{ parts: [{ id: 'a' }] }] }, ['/steps/0/parts/0/id Id id "a"']],
  ['a code', { kind: 'K' }, ['/kind K of kinds']],
  ['codes in lists', { steps: [{ codes: ['x', 'y'] }] }, ['/steps/0/codes/0 x of a,b', '/steps/0/codes/1 y of a,b']],
  ['nothing where nothing is looked for', { note: { source: { page: 1 } } }, []],
  ['nothing of members that are undefined', { title: undefined, steps: [{ id: undefined }] }, []],
  ['nothing of members of a wrong type', { steps: 'x', kind: 4, title: null }, ['/title Text title null']],
  ['nothing of members that are not known', { constructor: { id: 'a' }, id: 'b' }, []],
])('shows %s', (_, document, expected) => {
  expect(shown(document)).toEqual(expected);
});

describe('a part is shown to those that are about members that it has', () => {
  const looked = [
    { part: 'Step', id: 'any' },
    { part: 'Step', about: ['id'], id: 'id' },
    { part: 'Step', about: ['codes', 'parts'], id: 'codes or parts' },
  ];
  const visits = visitsOf(looked, outline);
  test.each([
    [{}, ['any']],
    [{ note: {} }, ['any']],
    [{ id: 'a' }, ['any', 'id']],
    [{ codes: ['a'] }, ['any', 'codes or parts']],
    [{ codes: ['a'], parts: [], id: 'a' }, ['any', 'id', 'codes or parts']],
    ['of another type', ['any', 'id', 'codes or parts']],
  ])('%j', (step, expected) => {
    const told: string[] = [];
    const walk = new Walk<(typeof looked)[number]>({
      seeCode: () => true,
      seePart: (_, seekers) => told.push(...seekers.map(({ id }) => id)),
    });
    walk.inside({ steps: [step] }, visits(''));
    expect(told).toEqual(expected);
  });
});

test('seekers are about few members of a part', () => {
  const about = Array.from({ length: 13 }, (_, index) => `m${index}`);
  const seek = (members: string[]) => () =>
    new Walk({ seeCode: () => true, seePart() {} }).inside(
      { steps: [] },
      visitsOf([{ part: 'Step', about: members }], outline)(''),
    );
  expect(seek(about.slice(1))).not.toThrow();
  expect(seek(about)).toThrow(RangeError);
});

test('a code that nothing is said of is shown once for each member; any other, every time', () => {
  const document = { kind: 'x', steps: [{ codes: 'x' }, { codes: 'x' }] };
  expect(shown(document)).toEqual(['/kind x of kinds', '/steps/0/codes x of a,b']);
  expect(shown(document, [], false)).toHaveLength(3);
});
