import { describe, expect, test } from 'vitest';
import { assertionsOf } from './assertions.ts';
import { brokenBy } from './broken-by.ts';
import { referencesTo } from './references-to.ts';
import { smallestDocument } from './smallest-document.ts';

const text = { type: 'string', minLength: 1, maxLength: 9 };
const schema = {
  type: 'object',
  properties: {
    profile: { enum: ['a', 'b'] },
    title: { $ref: '#/$defs/Words' },
    lines: { type: 'array', items: { $ref: '#/$defs/Line' }, maxItems: 3 },
    pair: { type: 'array', items: text, minItems: 2 },
    note: text,
    extra: { type: 'string', pattern: '^x$', maxLength: 5 },
  },
  required: ['profile', 'title'],
  additionalProperties: false,
  allOf: [
    {
      if: { type: 'object', properties: { profile: { const: 'b' } }, required: ['profile'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { note: true, extra: false }, required: ['note'] },
    },
  ],
  $defs: {
    Words: { type: 'object', additionalProperties: text, minProperties: 1 },
    Line: {
      type: 'object',
      properties: { id: text, label: { $ref: '#/$defs/Words' }, one: text, other: text },
      required: ['id'],
      additionalProperties: false,
      oneOf: ['one', 'other'].map((name) => ({ properties: { [name]: true }, required: [name] })),
    },
  },
};
const line = (id: string) => ({ id, label: { en: 'l', fr: 'l' }, one: 'o' });
const document = {
  profile: 'b',
  title: { en: 't', fr: 't' },
  lines: [line('1'), line('2'), line('3')],
  pair: ['p', 'q', 'r'],
  note: 'n',
};
const head = { profile: 'b', title: { en: 't', fr: 't' }, note: 'n' };
const bare = (id: string) => ({ id, one: 'o' });

describe('the smallest document', () => {
  test.each<[what: string, pointers: string[], smallest: object]>([
    ['holds what is required, in its profile too', [], head],
    [
      'keeps what a pointer leads to, and the items before it',
      ['/lines/1/label'],
      { ...head, lines: [bare('1'), { ...bare('2'), label: { en: 'l', fr: 'l' } }] },
    ],
    ['keeps whole what a pointer ends at', ['/lines'], { ...head, lines: document.lines }],
    ['keeps a whole list where something is added to its end', ['/pair/-'], { ...head, pair: document.pair }],
    ['keeps as many items as there must be', ['/pair/0'], { ...head, pair: ['p', 'q'] }],
    [
      'does without what is not there',
      ['/extra', '/lines/7/id'],
      { ...head, lines: document.lines.map(({ id }) => bare(id)) },
    ],
  ])('%s', (_, pointers, smallest) => {
    expect(smallestDocument(schema, document, pointers)).toEqual(smallest);
  });

  test('without options, lists keep their number of items and maps one member', () => {
    expect(smallestDocument(schema, document, ['/lines'], { withoutOptions: true })).toEqual({
      ...head,
      title: { en: 't' },
      lines: [bare('1'), bare('2'), bare('3')],
    });
  });

  test.each([[[]], ['text'], [null]])('%j stays as it is', (value) => {
    expect(smallestDocument(schema, value, ['/lines'])).toEqual(value);
  });
});

test('every statement is an assertion, and says where no document breaks it alone', () => {
  const assertions = [...assertionsOf(schema)];
  const places = assertions.map(({ place }) => place);
  expect(places).toContain('/allOf/0/then/required/note');
  expect(places).toContain('/allOf/0/then/properties/extra');
  expect(places).toContain('/properties/lines/items/$ref');
  expect(places.filter((place) => /\/(?:if|oneOf\/\d)/.test(place))).toEqual([]);
  expect(assertions.flatMap(({ place, notTestable }) => (notTestable ? place : []))).toEqual([
    '/properties/extra/maxLength',
    '/$defs/Line/type',
  ]);
});

test.each<[what: string, document: object, broken: string[]]>([
  ['nothing', document, []],
  ['a member that is missing in a profile', { ...document, note: undefined }, ['/allOf/0/then/required/note']],
  ['a member that a profile does not know', { ...document, extra: 'x' }, ['/allOf/0/then/properties/extra']],
  ['a limit inside a part', { ...document, title: { en: '' } }, ['/$defs/Words/additionalProperties/minLength']],
  ['a choice', { ...document, lines: [{ id: '1' }] }, ['/$defs/Line/oneOf']],
  [
    'the same twice',
    { ...document, pair: ['', ''] },
    ['/properties/pair/items/minLength', '/properties/pair/items/minLength'],
  ],
])('breaks %s', (_, value, broken) => {
  const parsed = <T>(one: T): T => JSON.parse(JSON.stringify(one)) as T;
  expect(brokenBy(parsed(schema))(parsed(value))).toEqual(broken);
});

test.each([
  ['', []],
  ['/note', []],
  ['/title/en', ['/properties/title/$ref']],
  ['/lines/0/label/fr', ['/properties/lines/items/$ref', '/$defs/Line/properties/label/$ref']],
  ['/lines/0/unknown', ['/properties/lines/items/$ref']],
])('what stands at %j hangs on these references', (pointer, places) => {
  expect(referencesTo(schema, document, pointer)).toEqual(places);
});
