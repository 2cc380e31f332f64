import { describe, expect, test } from 'vitest';
import type { FieldEntry } from '../schema-file.ts';
import { compareFields } from './compare-fields.ts';
import { type DescribedVersion, numberProblems, versionChanges } from './version-changes.ts';

const described = (version: string, maxLength: number, more: object = {}): DescribedVersion => ({
  version,
  schema: {
    type: 'object',
    properties: { formatVersion: { const: version }, name: { type: 'string', maxLength }, ...more },
    required: ['name'],
    additionalProperties: false,
    $defs: {},
  },
  fields: {},
});

test.each([
  ['more', described('1.1', 300), 'minor', []],
  ['the same', described('1.1', 200), 'patch', []],
  ['a field more', described('1.1', 200, { note: { type: 'boolean' } }), 'minor', []],
  [
    'less',
    described('1.1', 100),
    'major',
    [
      '/properties/name/maxLength: 100, was 200. Documents that conformed no longer do. Version 1.1 must take every document of 1.0; otherwise it is 2.0',
    ],
  ],
  ['less, as a major version', described('2.0', 100), 'major', []],
])('a version that takes %s', (_, after, level, problems) => {
  const changes = versionChanges(described('1.0', 200), after);
  expect(changes).toMatchObject({ from: '1.0', to: after.version, level });
  expect(numberProblems(changes)).toEqual(problems);
});

describe('what is told of a field', () => {
  const entry = (more: Partial<FieldEntry>): Record<string, FieldEntry> => ({
    '/properties/a': { description: { en: 'A', fr: 'A' }, ...more },
  });
  test.each<[what: string, before: Partial<FieldEntry>, after: Partial<FieldEntry>, found: string[]]>([
    ['nothing', { unit: 'days' }, { unit: 'days' }, []],
    ['a better wording', {}, { description: { en: 'B', fr: 'B' } }, []],
    ['another unit', { unit: 'days' }, { unit: 'percent' }, ['meaning /properties/a/unit']],
    ['a unit where none was told', {}, { unit: 'percent' }, ['meaning /properties/a/unit']],
    ['one more list', { lists: ['a'] }, { lists: ['a', 'b'] }, ['wider /properties/a/lists']],
    ['another list', { lists: ['a'] }, { lists: ['b'] }, ['narrower /properties/a/lists']],
    ['a list where any code was taken', {}, { lists: ['b'] }, ['narrower /properties/a/lists']],
    ['no list any more', { lists: ['a'] }, {}, ['wider /properties/a/lists']],
  ])('%s', (_, before, after, found) => {
    const changes = compareFields(entry(before), entry(after));
    expect(changes.map(({ reason, pointer }) => `${reason} ${pointer}`)).toEqual(found);
  });

  test('fields that only one version has are not its matter', () => {
    expect(compareFields(entry({ unit: 'days' }), {})).toEqual([]);
    expect(compareFields({}, entry({ unit: 'days' }))).toEqual([]);
  });
});
