import { ABOUT } from '@waypost/schemas/define';
import { describe, expect, test } from 'vitest';
import { catalogs } from './catalogs.ts';
import type { Node } from './emit/dialect.ts';
import { type Known, lintSchema } from './lint.ts';
import { schemaFile } from './schema-file.ts';
import { findVersions } from './sources.ts';
import { statementFiles } from './traceability.ts';

const about = { en: 'Something.', fr: 'Quelque chose.' };
const field = (node: Node, more = {}): Node => ({ ...node, [ABOUT]: { ...about, ...more } });
const text = field({ type: 'string', minLength: 1, maxLength: 9 });
const known: Known = { lists: new Set(['region']), statements: new Set(['S0-1']), collection: 'rows' };

/** A schema without a problem; each row below changes one thing of it. */
const clean = (): Node => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/schema.json',
  type: 'object',
  properties: {
    format: field({ type: 'string', const: 'x' }),
    profile: field({ type: 'string', enum: ['a', 'b'] }),
    name: text,
    count: field({ type: 'integer', minimum: 0, maximum: 9 }),
    sure: field({ type: 'boolean' }),
    id: field({ $ref: '#/$defs/Id' }),
    list: field({ type: 'array', items: text, maxItems: 9 }),
    rows: field({ type: 'array', items: { $ref: '#/$defs/Part' } }),
    map: field({
      type: 'object',
      additionalProperties: text,
      propertyNames: { type: 'string', pattern: '^[a-z]{2}$', maxLength: 2 },
      maxProperties: 9,
    }),
    kind: { $ref: '#/$defs/Kind' },
  },
  required: ['format', 'profile'],
  additionalProperties: false,
  allOf: [
    {
      if: { type: 'object', properties: { profile: { const: 'a' } }, required: ['profile'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { name: true, list: false }, required: ['name'] },
    },
  ],
  $defs: {
    Id: field({ type: 'string', pattern: '^[A-Z]{1,9}(?:-[0-9]{2}|[.]x)?$', maxLength: 12 }),
    Part: field({
      type: 'object',
      properties: { a: text, b: text },
      additionalProperties: false,
      oneOf: [
        { properties: { a: true }, required: ['a'] },
        { properties: { b: true }, required: ['b'] },
      ],
    }),
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    Kind: field({ if: { type: 'string' }, then: { $ref: '#/$defs/Id' }, else: { $ref: '#/$defs/Part' } }),
  },
});

test('a clean schema has no problem', () => expect(lintSchema(clean(), known)).toEqual([]));

/** What is told of a field that is going. */
const going = (more: object): Node => ({
  [ABOUT]: { ...about, deprecated: { since: '1.1', removal: '2.0', ...more } },
});

/** A place in the schema and what is put on it there; undefined takes a keyword away. */
const rows: [what: string, place: string, change: Node, problem: RegExp][] = [
  ['a keyword of another draft', 'properties/name', { uniqueItems: true }, /keyword "uniqueItems" is not allowed/],
  ['fractional steps', 'properties/count', { multipleOf: 0.1 }, /keyword "multipleOf"/],
  ['a format', 'properties/name', { format: 'uri' }, /keyword "format"/],
  ['an extension keyword', 'properties/name', { 'x-unit': 'percent' }, /keyword "x-unit"/],
  ['properties by pattern', 'properties/map', { patternProperties: {} }, /keyword "patternProperties"/],
  ['a union of types', 'properties/name', { type: ['string', 'null'] }, /not one simple type/],
  ['the type null', 'properties/sure', { type: 'null' }, /not one simple type/],
  ['unbounded text', 'properties/name', { maxLength: undefined }, /name: text without maxLength/],
  [
    'unbounded text in a list',
    'properties/list/items',
    { maxLength: undefined },
    /list\/items: text without maxLength/,
  ],
  ['an unbounded list', 'properties/list', { maxItems: undefined }, /array without maxItems/],
  ['an unbounded list in a part', '$defs/Part/properties/a', { type: 'array', items: text }, /array without maxItems/],
  ['a number without minimum', 'properties/count', { minimum: undefined }, /number without minimum and maximum/],
  ['a number without maximum', 'properties/count', { maximum: undefined }, /number without minimum and maximum/],
  ['an open object', '', { additionalProperties: undefined }, /the document: object that takes unknown properties/],
  ['a part that takes anything', '$defs/Part', { additionalProperties: true }, /object that takes unknown properties/],
  ['an object of anything', 'properties/map', { additionalProperties: true }, /map without a schema of its values/],
  ['a map of any keys', 'properties/map', { propertyNames: undefined }, /map without a pattern of its keys/],
  ['an unbounded map', 'properties/map', { maxProperties: undefined }, /map without maxProperties/],
  ['unbounded keys', 'properties/map/propertyNames', { maxLength: undefined }, /propertyNames: text without maxLength/],
  ['a union of schemas', '$defs/Part', { oneOf: [{ type: 'object' }] }, /oneOf that is no choice of fields/],
  ['one value where no finding tells it', 'properties/name', { const: 'x' }, /const, of which no finding would tell/],
  ['a pattern in place', 'properties/name', { pattern: '^[a-z]{1,9}$' }, /pattern without a name/],
  ['a pattern without start', '$defs/Id', { pattern: '[a-z]$' }, /is not anchored/],
  ['a pattern without end', '$defs/Id', { pattern: '^[a-z]' }, /is not anchored/],
  ['an alternative without start', '$defs/Id', { pattern: '^a|b$' }, /is not anchored/],
  ['digits of any script', '$defs/Id', { pattern: '^\\d{1,9}$' }, /uses an escape/],
  ['repetition without limit', '$defs/Id', { pattern: '^[a-z]+$' }, /repeats without a limit/],
  ['repetition without limit, by count', '$defs/Id', { pattern: '^[a-z]{2,}$' }, /repeats without a limit/],
  ['more repetition than Go takes', '$defs/Id', { pattern: '^[a-z]{1,1001}$' }, /repeats more than 1000 times/],
  ['any repetition', '$defs/Id', { pattern: '^(?:ab)*$' }, /repeats without a limit/],
  ['looking ahead', '$defs/Id', { pattern: '^(?!a)[a-z]{1,9}$' }, /looks around/],
  ['looking behind', '$defs/Id', { pattern: '^[a-z]{1,9}(?<=a)$' }, /looks around/],
  ['a group that captures', '$defs/Id', { pattern: '^([a-z]{1,9})$' }, /is not expected/],
  ['any character', '$defs/Id', { pattern: '^.{1,9}$' }, /is not expected/],
  ['an excluding class', '$defs/Id', { pattern: '^[^a]{1,9}$' }, /is not expected/],
  ['a name with a hyphen', 'properties', { 'a-b': text }, /property named a-b; names are written/],
  ['a name in capitals', 'properties', { Name: text }, /property named Name; names are written/],
  ['a name that every object has', 'properties', { toString: text }, /property named toString/],
  [
    'a field named like a condition',
    'properties',
    { if: field({ type: 'string' }) },
    /properties\/if: text without maxLength/,
  ],
  ['no meaning', 'properties/name', { [ABOUT]: undefined }, /name is not described in English and French/],
  ['no meaning in French', 'properties/name', { [ABOUT]: { en: 'Only.' } }, /name is not described/],
  ['no meaning in English', 'properties/name', { [ABOUT]: { fr: 'Seul.' } }, /name is not described/],
  [
    'an unknown list',
    'properties/name',
    { [ABOUT]: { ...about, lists: ['regions'] } },
    /there is no code list regions/,
  ],
  [
    'an unknown statement',
    'properties/name',
    { [ABOUT]: { ...about, source: ['S0-999'] } },
    /there is no source S0-999/,
  ],
  ['a source of no kind', 'properties/name', { [ABOUT]: { ...about, source: ['P10'] } }, /there is no source P10/],
  ['a required field that is going', 'properties/name', going({}), /name is deprecated, but required/],
  [
    'a field that takes the place and is not there',
    'properties/count',
    going({ use: 'counts' }),
    /there is no counts to use/,
  ],
  [
    'a field that goes in a minor version',
    'properties/count',
    going({ removal: '1.2' }),
    /goes with 1.2: no major version/,
  ],
  [
    'a field that goes at once',
    'properties/count',
    going({ since: '2.0' }),
    /goes with 2.0: no major version after 2.0/,
  ],
];

describe('one change, one problem', () => {
  test.each(rows)('%s', (_, place, change, problem) => {
    const schema = clean();
    let node = schema;
    const steps = place.split('/').filter(Boolean);
    for (const step of steps) {
      // Shared between places above; changed here only.
      node[step] = Array.isArray(node[step]) ? node[step] : { ...(node[step] as Node) };
      node = node[step] as Node;
    }
    Object.assign(node, change);
    for (const [keyword, value] of Object.entries(change)) if (value === undefined) delete node[keyword];
    expect(lintSchema(schema, known)).toEqual([expect.stringMatching(problem)]);
  });

  test('what is known is no problem', () => {
    const schema = clean();
    const name = field(
      { type: 'string', maxLength: 9 },
      { lists: ['region'], source: ['S0-1', 'proposed', 'public:P10'] },
    );
    schema.properties = { ...(schema.properties as Node), name };
    expect(lintSchema(schema, known)).toEqual([]);
  });

  test('what may be left out may go, for what stands beside it', () => {
    const schema = clean();
    const count = { ...((schema.properties as Node).count as Node), deprecated: true, ...going({ use: 'name' }) };
    schema.properties = { ...(schema.properties as Node), count };
    expect(lintSchema(schema, known)).toEqual([]);
  });

  test('only the collection that the format names may be of any length', () => {
    expect(lintSchema(clean(), { ...known, collection: undefined })).toEqual([
      '/properties/rows: array without maxItems',
    ]);
  });
});

test('the published schemas are clean', async () => {
  const lists = new Set((await catalogs()).map(({ catalog }) => catalog.list));
  const statements = new Set((await statementFiles()).map(({ id }) => id));
  for (const version of await findVersions()) {
    const { collection } = version.format;
    expect([version.folder, lintSchema(schemaFile(version), { lists, statements, collection })]).toEqual([
      version.folder,
      [],
    ]);
  }
});
