import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { moduleOf, plainErrors, unique } from './compiled.sample.ts';
import type { Node } from './emit/dialect.ts';
import { compileValidator } from './validator.ts';

const integer = { type: 'integer', minimum: -5, maximum: 20 };
const choice = { type: 'string', enum: ['a', 'b'] };
/** Written out: its braces might be taken for those of the program. */
const braces = { type: 'string', enum: ['a', 'b;{}"\\'] };
const written = { type: 'string', pattern: '^[/\\\\"]{1,3}$', maxLength: 3 };
const title = { type: 'string', minLength: 1, maxLength: 4 };
const schema: Node = {
  $id: 'https://example.org/short.json',
  type: 'object',
  properties: {
    count: integer,
    other: integer,
    kind: choice,
    braces,
    title,
    sign: { $ref: '#/$defs/Sign' },
    signs: { type: 'array', items: { $ref: '#/$defs/Sign' }, maxItems: 2 },
  },
  additionalProperties: false,
  $defs: { Sign: written },
};

/** Each function, and what it is called with. */
const calls: [what: string, call: RegExp][] = [
  ['a text of its own', /text\(data, 3, 0, pattern\d+, source\d+\)/],
  ['a text', /case "title":\{vErrors = at\(vErrors, key0, text\(member0, 4, 1\)\);\}/],
  [
    'integers of which the same is asked',
    /case "count":case "other":\{vErrors = at\(vErrors, key0, integer\(member0, -5, 20\)\);\}/,
  ],
  ['a choice', /choice\(member0, allowed0\)/],
  ['a list', /list\(member0, 2, validate\d+\)/],
];
test.each(calls)('%s is judged by one call', (_, call) => {
  expect(compileValidator(schema)).toMatch(call);
});

describe('says the same as plain Ajv', () => {
  const values = [
    0,
    -6,
    21,
    20,
    1.5,
    30.5,
    -0.5,
    Number.POSITIVE_INFINITY,
    true,
    null,
    '',
    'a',
    'b;{}"\\',
    'c',
    '/',
    '\\"/',
    '////',
    '\u{1f4ee}'.repeat(3),
    '\u{1f4ee}'.repeat(4),
    '\u{1f4ee}'.repeat(5),
    [],
    ['/', 7],
    ['/', '/', 'x'],
    {},
  ];
  test.each(Object.keys(schema.properties as Node))('%s', async (member) => {
    const { document } = await moduleOf(schema);
    const plain = new Ajv2020({ allErrors: true, strict: true, messages: false }).compile(schema);
    for (const value of values)
      expect([value, ...unique(document({ [member]: value }) ?? [])]).toEqual([
        value,
        ...plainErrors(plain, { [member]: value }),
      ]);
  });

  test('each error has the parameters of plain Ajv', async () => {
    const { document } = await moduleOf(schema);
    const plain = new Ajv2020({ allErrors: true, strict: true, messages: false, inlineRefs: false }).compile(schema);
    const broken = { count: 30.5, other: -6, kind: 'c', braces: 'c', title: '', sign: 'xxxx', signs: ['x', '/', '/'] };
    plain(broken);
    const params = (errors: unknown) =>
      (errors as { instancePath: string; keyword: string; params: object }[])
        .map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params]))
        .sort();
    expect(params(document(broken))).toEqual(
      params(plain.errors).map((text) => text.replace('"comparison":"<=",', '').replace('"comparison":">=",', '')),
    );
  });
});
