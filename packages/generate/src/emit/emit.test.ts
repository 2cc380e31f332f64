import { type TSchema, Type } from '@sinclair/typebox';
import {
  choice,
  code,
  codeOr,
  date,
  EXACTLY_ONE,
  field,
  integer,
  list,
  literal,
  map,
  named,
  optional,
  part,
  patterns,
  profiles,
  text,
} from '@waypost/schemas/define';
import { describe, expect, test } from 'vitest';
import { jsonSchema, type Node, openApi } from './dialect.ts';
import { emit } from './emit.ts';

const about = (en: string) => ({ en, fr: `${en} (fr)` });
/** As JSON shows it: without symbols. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const fieldsOf = (properties: Record<string, TSchema>) => part('Document', about('A document.'), properties);
const emitted = (properties: Record<string, TSchema>, dialect = jsonSchema) =>
  plain(emit(fieldsOf(properties), dialect));

describe('one field', () => {
  test.each<[what: string, schema: TSchema, expected: Node]>([
    ['text', text(about('A text.'), 50), { type: 'string', minLength: 1, maxLength: 50, description: 'A text.' }],
    [
      'a number with a unit',
      integer({ ...about('A share.'), unit: 'percent' }, 0, 100),
      { type: 'integer', minimum: 0, maximum: 100, description: 'A share. Unit: percent.' },
    ],
    [
      'a choice, with the meaning of each value',
      choice({ yes: about('it is'), no: about('it is not') }, about('Is it?')),
      { type: 'string', enum: ['yes', 'no'], description: 'Is it? Values: yes = it is; no = it is not.' },
    ],
    ['one value', literal('1.0', about('Version.')), { type: 'string', const: '1.0', description: 'Version.' }],
    [
      'a list',
      list(text(about('An item.'), 5), about('Items.'), { min: 1, max: 3 }),
      {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 5, description: 'An item.' },
        minItems: 1,
        maxItems: 3,
        description: 'Items.',
      },
    ],
    [
      'a map',
      map(text(about('A value.'), 5), patterns.listName, about('A map.'), { min: 1, max: 3 }),
      {
        type: 'object',
        additionalProperties: { type: 'string', minLength: 1, maxLength: 5, description: 'A value.' },
        propertyNames: { type: 'string', pattern: patterns.listName.source, maxLength: patterns.listName.max },
        minProperties: 1,
        maxProperties: 3,
        description: 'A map.',
      },
    ],
  ])('%s', (_, schema, expected) => {
    for (const dialect of [jsonSchema, openApi])
      expect(emitted({ field: schema }, dialect).root.properties.field).toEqual(expected);
  });

  test('what is optional is not required', () => {
    const { root } = emitted({ a: text(about('A.')), b: optional(text(about('B.'))), c: text(about('C.')) });
    expect(root.required).toEqual(['a', 'c']);
    expect(emitted({ b: optional(text(about('B.'))) }).root).not.toHaveProperty('required');
  });

  test('a field may bear the name of a keyword or of a mark', () => {
    const names = ['type', 'properties', 'required', 'items', 'name', 'about', 'description', 'if', 'then', '$ref'];
    const { root } = emitted(Object.fromEntries(names.map((name) => [name, text(about(name), 5)])));
    expect(Object.keys(root.properties)).toEqual(names);
    expect(root.required).toEqual(names);
  });
});

describe('parts', () => {
  const inner = part('Inner', about('A part.'), { a: text(about('A.'), 5) });

  test.each([
    [jsonSchema, '#/$defs/Inner'],
    [openApi, '#/components/schemas/Inner'],
  ])('stand once, under their name', (dialect, $ref) => {
    const { root, defs } = emitted({ one: inner, many: list(inner, about('Parts.')) }, dialect);
    expect(root.properties.one).toEqual({ $ref });
    expect(root.properties.many.items).toEqual({ $ref });
    expect(defs).toEqual({
      Inner: {
        type: 'object',
        properties: { a: { type: 'string', minLength: 1, maxLength: 5, description: 'A.' } },
        required: ['a'],
        additionalProperties: false,
        description: 'A part.',
      },
    });
  });

  test('used again with a meaning of its own, the meaning stands beside the reference', () => {
    const { root, defs } = emitted({ one: field(inner, about('Here.')), when: date(about('The day.')) });
    expect(root.properties.one).toEqual({ $ref: '#/$defs/Inner', description: 'Here.' });
    expect(root.properties.when).toEqual({ $ref: '#/$defs/Date', description: 'The day.' });
    expect(defs.Inner.description).toBe('A part.');
  });

  test.each<[what: string, other: TSchema]>([
    ['another field', part('Inner', about('A part.'), { b: text(about('A.'), 5) })],
    ['another limit', part('Inner', about('A part.'), { a: text(about('A.'), 6) })],
    ['another meaning', part('Inner', about('A thing.'), { a: text(about('A.'), 5) })],
    ['another meaning in French', part('Inner', { en: 'A part.', fr: 'x' }, { a: text(about('A.'), 5) })],
    ['another source inside', part('Inner', about('A part.'), { a: text({ ...about('A.'), source: ['S0-1'] }, 5) })],
    ['another kind of thing', named('Inner', text(about('A part.'), 5))],
  ])('two of one name and %s are an error', (_, other) => {
    for (const dialect of [jsonSchema, openApi])
      expect(() => emit(fieldsOf({ one: inner, two: other }), dialect)).toThrow('two different parts are named Inner');
  });

  test('two of one name and the same content are one', () => {
    const again = part('Inner', about('A part.'), { a: text(about('A.'), 5) });
    expect(Object.keys(emit(fieldsOf({ one: inner, two: again }), jsonSchema).defs)).toEqual(['Inner']);
  });
});

describe('unions', () => {
  const Other = part('Other', about('Other.'), { other: text(about('Text.'), 5) });
  const kind = codeOr(Other)(about('Kind.'));

  test('a code or a text: if/then/else, or oneOf', () => {
    const { root, defs } = emitted({ kind });
    expect(root.properties.kind).toEqual({ $ref: '#/$defs/CodeOrOther', description: 'Kind.' });
    const { description, ...union } = defs.CodeOrOther;
    expect(union).toEqual({
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { $ref: '#/$defs/Code' },
      else: { $ref: '#/$defs/Other' },
    });
    expect(emitted({ kind }, openApi).defs.CodeOrOther).toEqual({
      description,
      oneOf: [{ $ref: '#/components/schemas/Code' }, { $ref: '#/components/schemas/Other' }],
    });
  });

  test('exactly one of several: oneOf of required fields; OpenAPI leaves it to the validator', () => {
    const choose = part(
      'Choose',
      about('One.'),
      { a: optional(text(about('A.'), 5)), b: optional(text(about('B.'), 5)) },
      { exactlyOne: ['a', 'b'] },
    );
    expect(emitted({ choose }).defs.Choose.oneOf).toEqual([
      { properties: { a: true }, required: ['a'] },
      { properties: { b: true }, required: ['b'] },
    ]);
    expect(emitted({ choose }, openApi).defs.Choose).not.toHaveProperty('oneOf');
  });

  const fields = { format: literal('x', about('Format.')), formatVersion: literal('1.0', about('Version.')) };
  const table = profiles(
    'Paper',
    about('A paper.'),
    { ...fields, a: text(about('A.'), 5), b: optional(text(about('B.'), 5)), c: optional(text(about('C.'), 5)) },
    {
      'long-form': { about: about('Long.'), requires: ['b'] },
      short: { about: about('Short.'), excludes: ['c', 'b'] },
    },
  );

  test('profiles in JSON Schema: each field once, and what a profile adds under if/then', () => {
    const { root, defs } = plain(emit(table, jsonSchema));
    expect(Object.keys(root.properties)).toEqual(['format', 'formatVersion', 'profile', 'a', 'b', 'c']);
    expect(root).toMatchObject({ type: 'object', additionalProperties: false });
    expect(root.required).toEqual(['format', 'formatVersion', 'a', 'profile']);
    expect(root.properties.profile).toEqual({
      type: 'string',
      enum: ['long-form', 'short'],
      description: 'Profile of the document. Values: long-form = Long; short = Short.',
    });
    const when = (profile: string) => ({
      type: 'object',
      properties: { profile: { const: profile } },
      required: ['profile'],
    });
    expect(root.allOf).toEqual([
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      { if: when('long-form'), then: { properties: { b: true }, required: ['b'] } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      { if: when('short'), then: { properties: { c: false, b: false } } },
    ]);
    expect(defs).toEqual({});
  });

  test('profiles in OpenAPI: a component each, told apart by a discriminator', () => {
    const { root, defs } = plain(emit(table, openApi));
    const branch = (name: string) => `#/components/schemas/Paper${name}`;
    expect(root).toEqual({
      description: 'A paper.',
      oneOf: [{ $ref: branch('LongForm') }, { $ref: branch('Short') }],
      discriminator: { propertyName: 'profile', mapping: { 'long-form': branch('LongForm'), short: branch('Short') } },
    });
    expect(Object.keys(defs.PaperLongForm.properties)).toEqual(['format', 'formatVersion', 'profile', 'a', 'b', 'c']);
    expect(defs.PaperLongForm.required).toEqual(['format', 'formatVersion', 'a', 'b', 'profile']);
    expect(Object.keys(defs.PaperShort.properties)).toEqual(['format', 'formatVersion', 'profile', 'a']);
    expect(defs.PaperShort.properties.profile).toEqual({ type: 'string', const: 'short' });
    expect(defs.PaperShort.additionalProperties).toBe(false);
  });

  test('a part that bears the name of a profile’s component is an error', () => {
    const clash = part('PaperShort', about('A part.'), { x: text(about('X.'), 5) });
    const withClash = profiles('Paper', about('A paper.'), { ...fields, clash }, { short: { about: about('Short.') } });
    expect(() => emit(withClash, openApi)).toThrow('two different parts are named PaperShort');
    expect(() => emit(withClash, jsonSchema)).not.toThrow();
  });
});

test('marks never show: what JSON writes are keywords alone', () => {
  const everything = fieldsOf({
    a: optional(code({ ...about('A.'), lists: ['ore-pillar'], source: ['S0-1'] })),
    b: codeOr(part('Other', about('Other.'), { other: text(about('Text.'), 5) }))(about('B.')),
    c: choice({ x: about('x') }, { ...about('C.'), source: ['proposed'] }),
    d: part('One', about('One.'), { e: optional(text(about('E.'))) }, { exactlyOne: ['e'] }),
    f: Type.Boolean(),
  });
  for (const dialect of [jsonSchema, openApi]) {
    const { root, defs } = emit(everything, dialect);
    const json = JSON.stringify({ root, defs });
    expect(json).not.toMatch(/ore-pillar|S0-1|proposed|\(fr\)|Symbol|TypeBox|exactly/i);
    expect(Object.getOwnPropertySymbols(plain(root))).toEqual([]);
    for (const keyword of ['Kind', 'Optional', 'lists', 'source', 'unit', 'fr'])
      expect(json).not.toContain(`"${keyword}"`);
  }
  expect(EXACTLY_ONE).toBeTypeOf('symbol');
});
