import { expect, test } from 'vitest';
import { findRules, type RuleSource } from '../../../generate/src/rules.ts';
import { loadValidator } from '../../../generate/src/validator.ts';
import { defineDocumentType } from '../document-type.ts';
import type { Structure } from '../structure/compiled.ts';

const part = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])),
  additionalProperties: false,
});
const schemaOf = (version: string) => ({
  $id: `https://example.org/${version}/schema.json`,
  type: 'object',
  properties: {
    format: { const: 'x' },
    formatVersion: { const: version },
    old: { type: 'boolean' },
    detail: { $ref: '#/$defs/Detail' },
    rows: { type: 'array', items: { $ref: '#/$defs/Row' } },
  },
  additionalProperties: false,
  $defs: {
    Detail: part('old', 'own'),
    Row: { ...part('old'), properties: { old: { type: 'boolean' }, detail: { $ref: '#/$defs/Detail' } } },
  },
});
// The rule that the standard has: no version needs it before a field of its is going.
const sources = await findRules('', true, true);
const [{ rule }] = sources.filter(({ rule }) => 'deprecated' in rule) as [RuleSource];
const going = { since: '1.1', removal: '2.0' };
const { validate } = defineDocumentType({
  format: 'x',
  collection: 'rows',
  versions: {
    '1.0': await loadValidator<Structure>(schemaOf('1.0')),
    '1.1': await loadValidator<Structure>(schemaOf('1.1')),
  },
  ruleSet: {
    rules: [rule],
    catalogs: {},
    coded: {},
    deprecated: { '': { old: going }, Row: { old: going }, Detail: { old: { ...going, use: 'own' } } },
  },
  hasSeries: false,
});
const everywhere = {
  old: true,
  detail: { old: true, own: true },
  rows: [{ detail: { own: true } }, { old: true, detail: { old: false } }],
};
const pointers = (document: object) => validate({ format: 'x', ...document }).findings.map(({ pointer }) => pointer);

test('a field that is going is found in the document, its items and the parts of both', () => {
  const { findings } = validate({ format: 'x', formatVersion: '1.1', ...everywhere });
  expect(findings.map(({ pointer }) => pointer).sort()).toEqual([
    '/detail/old',
    '/old',
    '/rows/1/detail/old',
    '/rows/1/old',
  ]);
  expect(findings.find(({ pointer }) => pointer === '/detail/old')).toMatchObject({
    rule: rule.id,
    severity: 'warning',
    args: { field: 'old', since: '1.1', use: 'own', removal: '2.0', variant: 'replaced' },
  });
  expect(findings.find(({ pointer }) => pointer === '/old')?.args).toEqual({
    field: 'old',
    since: '1.1',
    removal: '2.0',
  });
});

test.each([
  ['a version from before it was announced', { formatVersion: '1.0', ...everywhere }],
  ['a document without it', { formatVersion: '1.1', detail: { own: true }, rows: [{ detail: { own: false } }, {}] }],
])('nothing is found in %s', (_, document) => expect(pointers(document)).toEqual([]));
