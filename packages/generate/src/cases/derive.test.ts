import { describe, expect, test } from 'vitest';
import type { Node } from '../emit/dialect.ts';
import { applyPatch } from './case.ts';
import { deriveCases } from './derive.ts';

const text = { type: 'string', minLength: 2, maxLength: 4 };
const object = (properties: Node, required: string[] = []): Node => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const document = (properties: Node, required: string[] = [], $defs: Node = {}): Node => ({
  ...object(properties, required),
  $defs,
});

/** Cases as text: id, the value put in or the operation, and the findings. */
const derived = (schema: Node, example: object, place: RegExp) =>
  deriveCases(schema, { document: example })
    .filter(({ id }) => place.test(id))
    .map(({ id, patch: [operation], findings }) => {
      const { op, value } = operation ?? {};
      const what = op === 'remove' ? 'removed' : JSON.stringify(value);
      const found = findings.map(({ rule, pointer }) => `${rule.slice(10)} ${pointer || '-'}`).join();
      return `${id.replace(/^.*:/, '')} ${what} ${found || 'ok'}`;
    });

const Id = { type: 'string', pattern: '^[A-Z]{1,3}$', maxLength: 3 };
const Other = object({ other: text }, ['other']);
// biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
const Kind = { if: { type: 'string' }, then: { $ref: '#/$defs/Id' }, else: { $ref: '#/$defs/Other' } };

describe('each keyword at its limit and beyond', () => {
  test.each<[what: string, node: Node, value: unknown, cases: string[]]>([
    [
      'integer, minimum, maximum',
      { type: 'integer', minimum: 1, maximum: 9 },
      5,
      [
        'type "twelve" type /x',
        'null null type /x',
        'fraction 1.5 type /x',
        'at-minimum 1 ok',
        'below-minimum 0 minimum /x',
        'at-maximum 9 ok',
        'above-maximum 10 maximum /x',
      ],
    ],
    ['boolean', { type: 'boolean' }, true, ['type "true" type /x', 'null null type /x']],
    [
      'minLength, maxLength',
      text,
      'abc',
      [
        'type 12 type /x',
        'null null type /x',
        'at-max-length {"$repeat":"é","times":4} ok',
        'at-max-length-astral {"$repeat":"😀","times":4} ok',
        'at-min-length {"$repeat":"x","times":2} ok',
        'below-min-length {"$repeat":" ","times":1} min-length /x',
        'above-max-length {"$repeat":" ","times":5} max-length /x',
      ],
    ],
    [
      'enum',
      { type: 'string', enum: ['a', 'b'] },
      'a',
      [
        'type 12 type /x',
        'null null type /x',
        'value-a "a" ok',
        'value-b "b" ok',
        'unknown-value "unknown-value" enum /x',
        'empty "" enum /x',
      ],
    ],
    [
      'minItems, maxItems',
      { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 2 },
      [true],
      [
        'type {} type /x',
        'null null type /x',
        'at-max-items {"$copies":true,"times":2} ok',
        'above-max-items {"$copies":true,"times":3} max-items /x',
        'at-min-items {"$copies":true,"times":1} ok',
        'below-min-items [] min-items /x',
      ],
    ],
    [
      'a list without least number may be empty',
      { type: 'array', items: { type: 'boolean' }, maxItems: 2 },
      [true],
      [
        'type {} type /x',
        'null null type /x',
        'at-max-items {"$copies":true,"times":2} ok',
        'above-max-items {"$copies":true,"times":3} max-items /x',
        'at-min-items [] ok',
      ],
    ],
    [
      'a map and its keys',
      {
        type: 'object',
        additionalProperties: { type: 'string', minLength: 1, maxLength: 9 },
        propertyNames: { type: 'string', pattern: '^[a-z]{2}$', maxLength: 2 },
        minProperties: 1,
        maxProperties: 2,
      },
      { en: 'x' },
      [
        'type [] type /x',
        'null null type /x',
        'bad-key "x" property-name /x/?',
        'long-key "x" property-name /x/aaa',
        'at-max-properties {"aa":"x","ab":"x"} ok',
        'above-max-properties {"aa":"x","ab":"x","ac":"x"} max-properties /x',
        'at-min-properties {"aa":"x"} ok',
        'below-min-properties {} min-properties /x',
      ],
    ],
    [
      'an object',
      object({ a: { type: 'boolean' } }),
      { a: true },
      ['type [] type /x', 'null null type /x', 'unknown-property "x" unknown-property /x/unknownField'],
    ],
  ])('%s', (_, node, value, cases) => {
    expect(derived(document({ x: node }), { x: value }, /^\/properties\/x:(?!document:)/)).toEqual(cases);
  });

  test('a pattern', () => {
    const schema = document({ x: { $ref: '#/$defs/Id' } }, [], { Id });
    expect(derived(schema, { x: 'A' }, /^\/\$defs\/Id:/)).toEqual([
      'type 12 type /x',
      'null null type /x',
      'at-max-length "AAA" ok',
      'refuses " " " " pattern /x',
      'refuses "" "" pattern /x',
      'refuses "    " "    " max-length /x,pattern /x',
    ]);
  });

  test('where a form is used, texts that tell it from the other forms', () => {
    const Digits = { type: 'string', pattern: '^[0-9]{1,3}$', maxLength: 3 };
    const schema = document({ x: { $ref: '#/$defs/Id' } }, [], { Id, Digits });
    expect(derived(schema, { x: 'A' }, /^\/properties\/x:(?!document:)/)).toEqual([
      'type 12 type /x',
      'takes "A" "A" ok',
    ]);
  });

  test('required and optional fields', () => {
    const schema = document({ a: { $ref: '#/$defs/Part' } }, ['a'], { Part: object({ b: text, c: text }, ['b']) });
    const example = { a: { b: 'abc', c: 'abc' } };
    expect(derived(schema, example, /:absent$/)).toEqual([
      'absent removed required /a',
      'absent removed ok',
      'absent removed required -',
    ]);
  });

  test('exactly one of several', () => {
    const choose = {
      ...object({ a: text, b: text }),
      oneOf: ['a', 'b'].map((name) => ({ properties: { [name]: true }, required: [name] })),
    };
    const schema = document({ x: { $ref: '#/$defs/Choose' } }, [], { Choose: choose });
    expect(derived(schema, { x: { a: 'abc' } }, /Choose\/.*:absent$/)).toEqual(['absent removed exactly-one /x']);
  });

  test('a code or a text in its place: each branch, where an example takes it', () => {
    const schema = document({ x: { $ref: '#/$defs/Kind' }, y: { $ref: '#/$defs/Kind' } }, [], { Id, Other, Kind });
    const ids = deriveCases(schema, { document: { x: 'A', y: { other: 'abc' } } }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('/$defs/Kind'))).toEqual(
      expect.arrayContaining([
        '/$defs/Kind:type',
        '/$defs/Kind/else:unknown-property',
        '/$defs/Kind/else/properties/other:absent',
      ]),
    );
    expect(ids).not.toContain('/$defs/Kind/then:type');
  });

  test('what a document is, and what it says of itself', () => {
    const schema = document({
      format: { type: 'string', const: 'x' },
      formatVersion: { type: 'string', const: '1.0' },
    });
    expect(derived(schema, { format: 'x', formatVersion: '1.0' }, /./)).toEqual([
      'array [] not-an-object -',
      'null null not-an-object -',
      'string "text" not-an-object -',
      'number 12 not-an-object -',
      'unknown-property "x" unknown-property /unknownField',
      'other "something-else" unknown-format /format',
      'null null unknown-format /format',
      'absent removed unknown-format -',
      'other "something-else" unknown-version /formatVersion',
      'null null unknown-version /formatVersion',
      'absent removed unknown-version -',
    ]);
  });

  test('what a profile requires, allows and refuses', () => {
    const when = (profile: string) => ({
      type: 'object',
      properties: { profile: { const: profile } },
      required: ['profile'],
    });
    const schema = {
      ...document({ profile: { type: 'string', enum: ['long', 'short'] }, a: text, b: text }, ['profile']),
      allOf: [
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        { if: when('long'), then: { properties: { a: true }, required: ['a'] } },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        { if: when('short'), then: { properties: { b: false } } },
      ],
    };
    const examples = { long: { profile: 'long', a: 'abc', b: 'abc' }, short: { profile: 'short', a: 'abc' } };
    const cases = Object.fromEntries(deriveCases(schema, examples).map((one) => [one.id, one]));
    const of = (id: string) => cases[id]?.findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
    expect(of('/properties/a:long:absent')).toEqual(['structure/required ']);
    expect(of('/properties/a:short:absent')).toEqual([]);
    expect(of('/properties/b:long:absent')).toEqual([]);
    expect(of('/allOf/short/b:foreign')).toEqual(['structure/not-in-profile /b']);
    expect(cases['/allOf/short/b:foreign']).toMatchObject({
      base: 'short',
      patch: [{ op: 'add', path: '/b', value: 'abc' }],
    });
    // Another profile is another document, not one change away.
    expect(Object.keys(cases).filter((id) => id.startsWith('/properties/profile:value'))).toEqual([]);
  });
});

test('every case applies, one change from its base, under an id of its own', () => {
  const schema = document({ x: { $ref: '#/$defs/Kind' }, list: { type: 'array', items: text, maxItems: 2 } }, ['x'], {
    Id,
    Other,
    Kind,
  });
  const example = { x: { other: 'abc' }, list: ['abc', 'abc'] };
  const cases = deriveCases(schema, { document: example });
  for (const { patch, base } of cases) {
    expect([patch.length, base]).toEqual([1, 'document']);
    expect(() => applyPatch(example, patch)).not.toThrow();
  }
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});
