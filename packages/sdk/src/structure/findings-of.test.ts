import { describe, expect, test } from 'vitest';
import { good, judge } from './structure.sample.ts';

describe('one finding for what is wrong', () => {
  test.each<[what: string, value: unknown, findings: string[]]>([
    ['nothing', good, []],
    ['a missing field', { rows: [] }, ['required - {"property":"id"}']],
    [
      'two missing fields, in the order of the schema',
      {},
      ['required - {"property":"id"}', 'required - {"property":"rows"}'],
    ],
    ['an unknown field', { ...good, zebra: 1 }, ['unknown-property /zebra {"property":"zebra"}']],
    [
      'a misspelt field',
      { ...good, Titel: {} },
      ['unknown-property /Titel {"property":"Titel","variant":"suggestion","suggestion":"title"}'],
    ],
    [
      'a misspelt field beside the right one',
      { ...good, title: { en: 'x' }, titel: {} },
      ['unknown-property /titel {"property":"titel"}'],
    ],
    ['a text for a whole number', { ...good, count: '1' }, ['type /count {"variant":"integer","actual":"string"}']],
    ['a fraction', { ...good, count: 1.5 }, ['type /count {"variant":"fraction","value":1.5}']],
    ['too small', { ...good, count: 0 }, ['minimum /count {"value":0,"limit":1}']],
    ['too large', { ...good, share: 1.5 }, ['maximum /share {"value":1.5,"limit":1}']],
    ['null', { ...good, sure: null }, ['type /sure {"variant":"boolean","actual":"null"}']],
    [
      'a value that is not in the list',
      { ...good, status: 'delayed' },
      ['enum /status {"value":"delayed","allowed":["not-started","in-progress","completed"]}'],
    ],
    [
      'a value written otherwise',
      { ...good, status: 'In progress' },
      [
        'enum /status {"value":"In progress","allowed":["not-started","in-progress","completed"],"variant":"suggestion","suggestion":"in-progress"}',
      ],
    ],
    [
      'a value of another type is not also called unknown',
      { ...good, status: 7 },
      ['type /status {"variant":"string","actual":"number"}'],
    ],
    [
      'a number where a text of some form is due',
      { ...good, id: 7 },
      ['type /id {"variant":"string","actual":"number","form":"LocalId"}'],
    ],
    [
      'nothing where a date is due',
      { ...good, on: null },
      ['type /on {"variant":"string","actual":"null","form":"Date"}'],
    ],
    [
      'a date written without hyphens',
      { ...good, on: 20250408 },
      ['type /on {"variant":"compact-date","actual":"number","form":"Date","suggestion":"2025-04-08"}'],
    ],
    [
      'a date as spreadsheets store it',
      { ...good, on: 45755 },
      ['type /on {"variant":"serial-date","actual":"number","form":"Date","value":45755,"suggestion":"2025-04-08"}'],
    ],
    [
      'such a number where no date is due',
      { ...good, id: 45755 },
      ['type /id {"variant":"string","actual":"number","form":"LocalId"}'],
    ],
    ['a text that is too short', { ...good, note: '' }, ['min-length /note {"limit":1,"actual":0}']],
    [
      'a text that is too long, counted in characters',
      { ...good, note: '😀'.repeat(6) },
      ['max-length /note {"limit":5,"actual":6}'],
    ],
    ['a text of five astral characters fits', { ...good, note: '😀'.repeat(5) }, []],
    [
      'an empty value of a list',
      { ...good, profile: '' },
      ['enum /profile {"value":"","allowed":["large","small"],"variant":"empty"}'],
    ],
    [
      'an empty text of some form',
      { ...good, id: '' },
      ['pattern /id {"value":"","form":"LocalId","variant":"empty"}'],
    ],
    ['a form, by its name', { ...good, id: '1' }, ['pattern /id {"value":"1","form":"LocalId"}']],
    [
      'a no-break space that came with a copy',
      { ...good, id: 'a1\u00a0' },
      ['pattern /id {"value":"a1\u00a0","form":"LocalId","variant":"odd-character","codePoint":"U+00A0"}'],
    ],
    [
      'a hyphen that is none',
      { ...good, id: 'a\u20111' },
      ['pattern /id {"value":"a\u20111","form":"LocalId","variant":"odd-character","codePoint":"U+2011"}'],
    ],
    ['a space is no odd character', { ...good, id: 'a 1' }, ['pattern /id {"value":"a 1","form":"LocalId"}']],
    [
      'too long and of the wrong form',
      { ...good, id: '12345678901' },
      [
        'max-length /id {"limit":10,"actual":11,"variant":"form","form":"LocalId"}',
        'pattern /id {"value":"12345678901","form":"LocalId"}',
      ],
    ],
    [
      'a form among the values of a map',
      { ...good, editions: { a: 'x' } },
      ['pattern /editions/a {"value":"x","form":"Edition"}'],
    ],
    ['a form in an item', { ...good, parts: [{ id: '1' }] }, ['pattern /parts/0/id {"value":"1","form":"LocalId"}']],
    [
      'a misspelt field in an item of an item',
      {
        ...good,
        parts: [
          {
            id: 'a',
            parts: [
              { code: 'A', vlaue: 1, value: 1 },
              { code: 'A', valeu: 1 },
            ],
          },
        ],
      },
      [
        'unknown-property /parts/0/parts/0/vlaue {"property":"vlaue"}',
        'required /parts/0/parts/1 {"property":"value"}',
        'unknown-property /parts/0/parts/1/valeu {"property":"valeu","variant":"suggestion","suggestion":"value"}',
      ],
    ],
    ['too few items', { ...good, parts: [] }, ['min-items /parts {"limit":1,"actual":0}']],
    ['too many items', { ...good, parts: Array(4).fill({ id: 'a' }) }, ['max-items /parts {"limit":3,"actual":4}']],
    ['too few entries', { ...good, title: {} }, ['min-properties /title {"limit":1,"actual":0}']],
    [
      'too many entries',
      { ...good, title: { aa: 'x', bb: 'x', cc: 'x' } },
      ['max-properties /title {"limit":2,"actual":3}'],
    ],
    ['a key, once', { ...good, title: { english: 'x' } }, ['property-name /title/english {"property":"english"}']],
    [
      'a key that needs escapes',
      { ...good, title: { 'a/b~c': 'x' } },
      ['property-name /title/a~1b~0c {"property":"a/b~c"}'],
    ],
    ['an empty key', { ...good, title: { '': 'x' } }, ['property-name /title/ {"property":""}']],
  ])('%s', (_, value, findings) => expect(judge(value)).toEqual(findings));
});

describe('a code or a text in its place', () => {
  test.each<[what: string, value: unknown, findings: string[]]>([
    ['a code', 'ABC', []],
    ['another text', { other: { en: 'x' } }, []],
    ['a code of the wrong form', 'abc', ['pattern /kind {"value":"abc","form":"Code"}']],
    ['neither', 7, ['type /kind {"variant":"code-or-other","actual":"number"}']],
    ['a list', ['ABC'], ['type /kind {"variant":"code-or-other","actual":"array"}']],
    ['no text inside', {}, ['required /kind {"property":"other"}']],
    ['a plain text inside', { other: 'x' }, ['type /kind/other {"variant":"object","actual":"string"}']],
    ['an empty text inside', { other: { en: '' } }, ['min-length /kind/other/en {"limit":1,"actual":0}']],
    [
      'a misspelt member',
      { othre: { en: 'x' } },
      [
        'required /kind {"property":"other"}',
        'unknown-property /kind/othre {"property":"othre","variant":"suggestion","suggestion":"other"}',
      ],
    ],
  ])('%s', (_, kind, findings) => expect(judge({ ...good, kind })).toEqual(findings));
});

describe('exactly one of several', () => {
  test.each<[what: string, value: unknown, findings: string[]]>([
    ['one', { yesNo: false }, []],
    ['none', {}, ['exactly-one /answer {"properties":["yesNo","figure"],"found":[]}']],
    [
      'two',
      { figure: 1, yesNo: true },
      ['exactly-one /answer {"variant":"several","properties":["yesNo","figure"],"found":["yesNo","figure"]}'],
    ],
    ['one of the wrong type', { yesNo: 'no' }, ['type /answer/yesNo {"variant":"boolean","actual":"string"}']],
    ['a list instead', [], ['type /answer {"variant":"object","actual":"array"}']],
    [
      'none, and something unknown',
      { oui: 1 },
      [
        'exactly-one /answer {"properties":["yesNo","figure"],"found":[]}',
        'unknown-property /answer/oui {"property":"oui"}',
      ],
    ],
  ])('%s', (_, answer, findings) => expect(judge({ ...good, answer })).toEqual(findings));
});

describe('what a profile requires and refuses', () => {
  test.each<[what: string, value: object, findings: string[]]>([
    ['no profile triggers none', { method: 'x' }, []],
    ['another profile', { profile: 'large', method: 'x' }, []],
    [
      'both',
      { profile: 'small', method: 'x' },
      ['required - {"property":"count"}', 'not-in-profile /method {"property":"method","profile":"small"}'],
    ],
    [
      'a profile of another type',
      { profile: { toString: 1, valueOf: 1 } },
      ['type /profile {"variant":"string","actual":"object"}'],
    ],
    [
      'an unknown profile',
      { profile: 'smal', method: 'x' },
      ['enum /profile {"value":"smal","allowed":["large","small"],"variant":"suggestion","suggestion":"small"}'],
    ],
  ])('%s', (_, value, findings) => expect(judge({ ...good, ...value })).toEqual(findings));
});
