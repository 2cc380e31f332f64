import type { Rule } from '@waypost/schemas/define/rule';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../test/published.ts';
import { defineDocumentType } from './document-type.ts';
import { formats } from './formats/index.gen.ts';
import { formatIds, validate } from './validate.ts';

const versions = await publishedVersions();
const [first] = formatIds;
const known = [...formatIds];
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

describe('a document of any format', () => {
  test.each(versions)('$format $version is found by what it says of itself', async ({ format, version, examples }) => {
    for (const example of examples.values()) {
      const expected = { outcome: 'conformant', format, formatVersion: version, totals: { error: 0 } };
      expect(await validate(JSON.stringify(example))).toMatchObject(expected);
      expect(await validate(example as object)).toMatchObject(expected);
    }
  });

  test('the formats are those of the published index', () => {
    expect(new Set(formatIds)).toEqual(new Set(versions.map(({ format }) => format)));
  });
});

describe('a document of no known format', () => {
  const unknown = 'structure/unknown-format';
  test.each<[what: string, value: unknown, rule: string, pointer: string, args: object]>([
    ['none', {}, unknown, '', { variant: 'absent', known }],
    ['another', { format: 'letter' }, unknown, '/format', { value: 'letter', known }],
    [
      'misspelt',
      { format: `${first}s` },
      unknown,
      '/format',
      { value: `${first}s`, known, variant: 'suggestion', suggestion: first },
    ],
    [
      'in capitals',
      { format: first?.toUpperCase() },
      unknown,
      '/format',
      { value: first?.toUpperCase(), known, variant: 'suggestion', suggestion: first },
    ],
    ['empty', { format: '' }, unknown, '/format', { value: '', known }],
    ['null', { format: null }, unknown, '/format', { value: 'null', known }],
    ['a number', { format: 7 }, unknown, '/format', { value: '7', known }],
    ['a list of one', { format: [first] }, unknown, '/format', { value: `["${first}"]`, known }],
    [
      'an object that turns into no text',
      { format: { toString: 1, valueOf: 1 } },
      unknown,
      '/format',
      { value: '{"toString":1,"valueOf":1}', known },
    ],
    ['of the prototype', { format: 'constructor' }, unknown, '/format', { value: 'constructor', known }],
    ['not printable', { format: '\u001b[31m\u202e' }, unknown, '/format', { value: '\\u001B[31m\\u202E', known }],
    ['long', { format: 'x'.repeat(1e5) }, unknown, '/format', { value: `${'x'.repeat(100)}…`, known }],
    [
      'cut within a character',
      { format: `${'x'.repeat(99)}😀` },
      unknown,
      '/format',
      { value: `${'x'.repeat(99)}…`, known },
    ],
    ['a list', [], 'structure/not-an-object', '', {}],
    ['a text', '"text"', 'structure/not-an-object', '', {}],
    ['null', 'null', 'structure/not-an-object', '', {}],
  ])('%s', async (_, value, rule, pointer, args) => {
    const texts = typeof value === 'string' ? [value] : [JSON.stringify(value), value as object];
    for (const input of texts) {
      const result = await validate(input);
      expect(result.findings.filter(({ rule }) => !rule.startsWith('read/'))).toMatchObject([
        { rule, severity: 'error', pointer, args },
      ]);
      expect(result.outcome).toBe('not-conformant');
      expect(result.notChecked).toContainEqual({ layer: 'structure', reason: 'unknown-format' });
    }
  });

  test.each<[what: string, value: unknown]>([
    ['undefined', undefined],
    ['a number', 7],
    ['a function', () => 1],
    ['a format that JSON cannot say', { format: cyclic }],
    ['a format that is a symbol', { format: Symbol('x') }],
    ['a format that is a big number', { format: 12n }],
    ['a version that JSON cannot say', { format: first, formatVersion: cyclic }],
    ['an object without prototype', Object.assign(Object.create(null), { format: Object.create(null) })],
  ])('never throws: %s', async (_, value) => {
    const result = await validate(value as object);
    expect([result.outcome, result.findings.length, result.totals.error]).toEqual(['not-conformant', 1, 1]);
  });
});

describe('an unknown version', () => {
  test.each<[version: unknown, pointer: string, args: object]>([
    ['0.9', '/formatVersion', { value: '0.9' }],
    [1, '/formatVersion', { value: '1', variant: 'not-a-text' }],
    [undefined, '', { variant: 'absent' }],
  ])('%s names those that are known', async (formatVersion, pointer, args) => {
    const { findings, notChecked } = await validate({ format: first, formatVersion } as object);
    const versionsOf = versions.filter(({ format }) => format === first).map(({ version }) => version);
    expect(findings).toMatchObject([
      { rule: 'structure/unknown-version', pointer, args: { ...args, known: versionsOf, format: first } },
    ]);
    expect(notChecked).toContainEqual({ layer: 'structure', reason: 'unknown-version' });
  });
});

test('more errors than are listed are counted', async () => {
  const version = versions.find(({ format }) => format === first);
  const example = [...(version?.examples.values() ?? [])][0] as object;
  const unknown = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`unknown-${i}`, 1]));
  for (const input of [{ ...example, ...unknown }, JSON.stringify({ ...unknown, ...example })]) {
    const { findings, totals } = await validate(input);
    expect([findings.length, totals.error, findings.at(-1)?.pointer]).toEqual([1000, 1500, '/unknown-999']);
  }
});

test('findings at one position are in the order of their rules', async () => {
  const { module } = await formats[first as keyof typeof formats].load();
  const rule = (name: string, place: string[]): Rule => ({
    id: `parts/${name}`,
    clause: 'X',
    severity: 'info',
    since: '1.0',
    source: ['proposed'],
    document: (_, report) => report(place),
  });
  // A member that is missing is where it should stand: at its object.
  const rules = [rule('c', []), rule('b', ['missing']), rule('a', []), rule('d', ['missing'])];
  const { validate: judged } = defineDocumentType({ ...module, ruleSet: { ...module.ruleSet, rules } });
  const example = [...(versions.find(({ format }) => format === first)?.examples.values() ?? [])][0];
  const { findings } = judged(JSON.stringify(example));
  expect(findings.map(({ rule, position }) => `${position?.offset} ${rule}`)).toEqual([
    '0 parts/a',
    '0 parts/b',
    '0 parts/c',
    '0 parts/d',
  ]);
});
