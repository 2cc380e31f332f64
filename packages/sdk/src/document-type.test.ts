import type { Rule } from '@waypost/schemas/define/rule';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../test/published.ts';
import { defineDocumentType, type FormatModule, NotConformantError } from './document-type.ts';
import { formats } from './formats/index.gen.ts';
import type { NotChecked, Result } from './result.ts';

const versions = await publishedVersions();
/** What a result says of reading and structure, the layers that these tests are about. */
const layersOf = (list: NotChecked[]) => list.filter(({ layer }) => layer === 'read' || layer === 'structure');
const findingsOf = ({ findings }: Result) => findings.filter(({ rule }) => /^(?:read|structure)\//.test(rule));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(versions)('$format $version', async ({ format, version, examples }) => {
  const type = await formats[format as keyof typeof formats].load();
  const { validate, parse, is, documentType } = type;
  const standard = documentType['~standard'];
  const example = structuredClone([...examples.values()][0]) as Record<string, unknown>;
  const text = JSON.stringify(example);

  test('an example conforms, as bytes, text and value', () => {
    for (const input of [bytesOf(text), Buffer.from(text), text, `\ufeff${text}`]) {
      const result = validate(input);
      expect(result).toMatchObject({ outcome: 'conformant', format, formatVersion: version });
      expect(findingsOf(result)).toEqual([]);
      expect(result.document).toEqual(example);
      expect(layersOf(result.notChecked)).toEqual([]);
    }
    expect(validate(example).document).toBe(example);
    expect(is(example)).toBe(true);
    expect(parse(text)).toEqual(example);
    expect(standard.validate(example)).toEqual({ value: example });
  });

  test('of a value, reading is listed as not checked', () => {
    expect(layersOf(validate(example).notChecked)).toEqual([{ layer: 'read', reason: 'value-given' }]);
  });

  test.each<[what: string, change: object, rule: string, pointer: string]>([
    ['another format', { format: 'something-else' }, 'structure/unknown-format', '/format'],
    ['no format', { format: undefined }, 'structure/unknown-format', ''],
    ['a format that is no text', { format: { toString: 1 } }, 'structure/unknown-format', '/format'],
    ['another version', { formatVersion: '99.0' }, 'structure/unknown-version', '/formatVersion'],
    ['no version', { formatVersion: undefined }, 'structure/unknown-version', ''],
    ['a version that is a number', { formatVersion: 1 }, 'structure/unknown-version', '/formatVersion'],
    [
      'a version that every object has',
      { formatVersion: 'constructor' },
      'structure/unknown-version',
      '/formatVersion',
    ],
    ['an unknown field', { unknownField: 1 }, 'structure/unknown-property', '/unknownField'],
  ])('%s: one finding, as text and as value', (_, change, rule, pointer) => {
    const document = { ...example, ...change };
    for (const input of [JSON.stringify(document), document]) {
      const result = validate(input);
      expect(findingsOf(result)).toMatchObject([{ rule, severity: 'error', pointer }]);
      expect(result).toMatchObject({ outcome: 'not-conformant', totals: { error: 1 } });
      expect(result.document).toBeUndefined();
      expect(result.value).toEqual(JSON.parse(JSON.stringify(document)));
      const skipped = result.notChecked.filter(({ layer }) => layer === 'structure');
      expect(skipped).toEqual(/unknown-(format|version)/.test(rule) ? [expect.anything()] : []);
    }
    expect(is(document)).toBe(false);
  });

  test('a text has positions, a value has none', () => {
    const document = { ...example, unknownField: 1 };
    expect(validate(JSON.stringify(document, null, 2)).findings[0]?.position?.line).toBeGreaterThan(10);
    expect(validate(document).findings[0]).not.toHaveProperty('position');
  });

  test('findings of reading and of structure stand in the order of the document', () => {
    const text = `{"zzz":1,"format":"${format}","aaa":"\u202e","formatVersion":"${version}","bbb":1}`;
    const rules = findingsOf(validate(text))
      .map(({ rule, pointer }) => `${rule} ${pointer}`)
      .filter((line) => !/required/.test(line));
    expect(rules).toEqual([
      'structure/unknown-property /zzz',
      'structure/unknown-property /aaa',
      'read/bidi-character /aaa',
      'structure/unknown-property /bbb',
    ]);
  });

  test('what cannot be read has its findings, and structure is not checked', () => {
    const result = validate('{');
    expect(result.findings.map(({ rule }) => rule)).toEqual(['read/syntax']);
    expect(result).toMatchObject({ outcome: 'not-conformant', value: undefined, format: undefined });
    expect(layersOf(result.notChecked)).toEqual([{ layer: 'structure', reason: 'earlier-errors' }]);
  });

  test('`parse` throws what it found', () => {
    for (const input of ['{', '{}', { ...example, unknownField: 1 }])
      try {
        parse(input);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(NotConformantError);
        const { name, message, result } = error as NotConformantError;
        expect(name).toBe('NotConformantError');
        expect(message).toContain(`${result.totals.error} error`);
        expect(message).toContain(result.findings[0]?.rule);
        expect(result.findings.length).toBeGreaterThan(0);
      }
  });

  test('`is` takes values only, and anything', () => {
    for (const value of [text, bytesOf(text), null, undefined, 0, NaN, 1n, Symbol('x'), [], [example], () => example])
      expect(is(value)).toBe(false);
  });

  test('as a Standard Schema, it tells issues by their path', () => {
    expect(standard).toMatchObject({ version: 1, vendor: 'waypost' });
    const odd = { ...example, 'a/b~c': 1, nested: 2 };
    const result = standard.validate(odd) as { issues: { message: string; path: string[] }[] };
    expect(result.issues.map(({ path }) => path)).toEqual([['a/b~c'], ['nested']]);
    expect(result.issues[0]?.message).toContain('structure/unknown-property');
    expect(standard.validate('text')).toMatchObject({ issues: [{ path: [] }] });
    expect(standard.validate(undefined)).toMatchObject({ issues: [{ path: [] }] });
  });

  test('issues are errors, and `parse` names the first of them', () => {
    const document = (_: unknown, report: (path: string[]) => void) => report(['format']);
    const warns = { id: 'test/warns', severity: 'warning', since: '1.0', document } as unknown as Rule;
    const { module } = type as { module: FormatModule };
    const warned = defineDocumentType({ ...module, ruleSet: { ...module.ruleSet, rules: [warns] } });
    const odd = { ...example, unknownField: 1 };
    expect(warned.validate(odd).totals).toMatchObject({ error: 1, warning: 1 });
    expect(warned.documentType['~standard'].validate(odd)).toMatchObject({ issues: [{ path: ['unknownField'] }] });
    expect(() => warned.parse(JSON.stringify(odd))).toThrow('the first is structure/unknown-property at /unknownField');
    expect(warned.is(example)).toBe(true);
  });

  const [list] =
    Object.entries(example).find(([, value]) => Array.isArray(value) && Object(value[0]) === value[0]) ?? [];
  test.skipIf(list === undefined)('as a Standard Schema, it tells items by their number', () => {
    const [first, ...others] = example[list as string] as object[];
    const odd = { ...example, [list as string]: [{ ...first, nested: 1 }, ...others] };
    expect(standard.validate(odd)).toMatchObject({ issues: [{ path: [list, 0, 'nested'] }] });
  });

  test('the module names its format, its versions and its collection', () => {
    const { module } = type as { module: FormatModule };
    expect(module.format).toBe(format);
    expect(Object.keys(module.versions)).toContain(version);
    if (module.collection !== undefined) expect(example[module.collection]).toBeInstanceOf(Array);
  });
});
