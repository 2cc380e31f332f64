import { describe, expect, test } from 'vitest';
import type { Node } from './emit/dialect.ts';
import { schemaFile } from './schema-file.ts';
import { findVersions, loadJson } from './sources.ts';
import { schemaLocation, statementFiles } from './traceability.ts';

const text = { type: 'string', maxLength: 9 };
const schema: Node = {
  type: 'object',
  properties: {
    title: { $ref: '#/$defs/Text' },
    kind: { $ref: '#/$defs/Kind' },
    parts: { type: 'array', items: { $ref: '#/$defs/Part' } },
    grid: { type: 'array', items: { type: 'array', items: text } },
    'a/b~c': text,
  },
  additionalProperties: false,
  $defs: {
    Text: { type: 'object', additionalProperties: text },
    Part: { type: 'object', properties: { kind: { $ref: '#/$defs/Kind' }, name: text }, additionalProperties: false },
    Code: text,
    Other: { type: 'object', properties: { other: { $ref: '#/$defs/Text' } }, additionalProperties: false },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    Kind: { if: { type: 'string' }, then: { $ref: '#/$defs/Code' }, else: { $ref: '#/$defs/Other' } },
  },
};
const document = {
  title: { fr: 'x', constructor: 'y' },
  kind: { other: { fr: 'x' } },
  parts: [{ kind: 'A', name: 'x' }, { kind: { other: { fr: 'x' } } }],
  grid: [['x']],
  'a/b~c': 'x',
  unknown: 1,
};

describe('the schema location of a place', () => {
  test.each<[pointer: string, location: string | undefined]>([
    ['', ''],
    ['/title', '/properties/title'],
    ['/title/fr', '/$defs/Text/additionalProperties'],
    ['/title/constructor', '/$defs/Text/additionalProperties'],
    ['/a~1b~0c', '/properties/a~1b~0c'],
    ['/parts', '/properties/parts'],
    ['/parts/0', '/properties/parts/items'],
    ['/parts/0/name', '/$defs/Part/properties/name'],
    ['/parts/0/kind', '/$defs/Part/properties/kind'],
    ['/parts/1/kind/other', '/$defs/Other/properties/other'],
    ['/parts/1/kind/other/fr', '/$defs/Text/additionalProperties'],
    ['/kind/other', '/$defs/Other/properties/other'],
    ['/grid/0/0', '/properties/grid/items/items'],
    ['/title/en', undefined],
    ['/title/fr/x', undefined],
    ['/missing', undefined],
    ['/parts/2', undefined],
    ['/parts/length', undefined],
    ['/parts/0/kind/other', undefined],
    ['/unknown', undefined],
    ['/toString', undefined],
  ])('%s → %s', (pointer, location) => expect(schemaLocation(schema, document, pointer)).toBe(location));
});

test('every place that the traceability names exists and has a location', async () => {
  const schemas = new Map<string, Node>();
  for (const version of await findVersions())
    schemas.set(`${version.format.id} ${version.version}`, schemaFile(version));
  const dangling: string[] = [];
  for (const { id, shownIn } of await statementFiles())
    for (const place of shownIn) {
      const [file, pointer = ''] = place.split('#');
      const example = await loadJson<Record<string, unknown>>(`examples/${file}`).catch(() => undefined);
      const owner = schemas.get(`${example?.format} ${example?.formatVersion}`);
      if (!owner || schemaLocation(owner, example, pointer) === undefined) dangling.push(`${id}: ${place}`);
    }
  expect(dangling).toEqual([]);
});
