import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { mutantsOf } from '../../../test/mutants.ts';
import { caseDocuments, publishedVersions } from '../../../test/published.ts';
import { type Compiled, moduleOf, plainErrors, unique } from './compiled.sample.ts';
import type { Node } from './emit/dialect.ts';
import { compileValidator } from './validator.ts';

const compiledErrors = (check: Compiled, document: unknown) => unique(check(document) ?? []);

const versions = await publishedVersions();

describe.each(versions)('$format $version, compiled', (version) => {
  let compiled: Compiled;
  let plain: ValidateFunction;
  beforeAll(async () => {
    compiled = (await moduleOf(version.schema)).document;
    plain = new Ajv2020({ allErrors: true, strict: true, messages: false }).compile(version.schema);
  });

  test('says the same of every hand-written case as plain Ajv, and of every fourth that is derived', () => {
    const differ: unknown[] = [];
    let derived = 0;
    for (const [{ id, why }, document] of caseDocuments(version)) {
      // What the compiled module says of the others is compared with their findings in structure-cases.test.ts.
      if (why === undefined && derived++ % 4 > 0) continue;
      const [expected, found] = [plainErrors(plain, document), compiledErrors(compiled, document)];
      if (expected.join() !== found.join()) differ.push({ id, expected, found });
    }
    expect(differ).toEqual([]);
  });

  test('says the same of random documents as plain Ajv', () => {
    const bases = [...version.examples.values()];
    const differ: unknown[] = [];
    let conformant = 0;
    for (const [index, base] of bases.entries())
      for (const document of fc.sample(mutantsOf(base), { seed: index, numRuns: Math.ceil(1000 / bases.length) })) {
        const [expected, found] = [plainErrors(plain, document), compiledErrors(compiled, document)];
        if (expected.join() !== found.join()) differ.push({ expected, found });
        if (expected.length === 0) conformant++;
      }
    expect(differ).toEqual([]);
    expect(conformant).toBeGreaterThan(50);
  });
});

const base: Node = {
  $id: 'https://example.org/schema.json',
  type: 'object',
  properties: { name: { $ref: '#/$defs/Name' }, rows: { type: 'array', items: { $ref: '#/$defs/Row' } } },
  required: ['name'],
  additionalProperties: false,
  $defs: {
    Name: { type: 'string', pattern: '^[a-z]{1,9}$', maxLength: 9 },
    Row: {
      type: 'object',
      properties: { a: { type: 'boolean' }, b: { $ref: '#/$defs/Texts' } },
      additionalProperties: false,
      oneOf: ['a', 'b'].map((name) => ({ properties: { [name]: true }, required: [name] })),
    },
    Texts: {
      type: 'object',
      additionalProperties: { $ref: '#/$defs/Name' },
      propertyNames: { type: 'string', pattern: '^[a-z]{2}$', maxLength: 2 },
      maxProperties: 3,
    },
  },
};

describe('a compiled module', () => {
  test('judges the items of the collection without limit by themselves', async () => {
    const { document, item } = await moduleOf(base);
    expect(document({ name: 'x', rows: [{ a: true }] })).toBeNull();
    expect(item?.({ a: true })).toBeNull();
    expect(item?.({ a: 1 })).toMatchObject([{ instancePath: '/a', keyword: 'type' }]);
    expect(document({ name: 'x', rows: [{ a: 1 }] })).toMatchObject([{ instancePath: '/rows/0/a', keyword: 'type' }]);
  });

  test('knows a member of which nothing is asked', async () => {
    const { document } = await moduleOf({ ...base, properties: { ...(base.properties as Node), any: {} } });
    expect(document({ name: 'x', any: [null, { a: 1 }] })).toBeNull();
    expect(document({ name: 'x', other: 1 })).toMatchObject([{ keyword: 'additionalProperties' }]);
  });

  test('has no item where every list is limited', async () => {
    const rows = { type: 'array', items: { $ref: '#/$defs/Row' }, maxItems: 5 };
    const { item } = await moduleOf({ ...base, properties: { ...(base.properties as Node), rows } });
    expect(item).toBeUndefined();
  });

  test('tells the shape of the schema: parts, exclusive choices', async () => {
    const { outline } = await moduleOf(base);
    expect(outline.parts).toEqual({
      '': { name: 'Name', rows: 'Row' },
      Row: { a: null, b: 'Texts' },
      Texts: { '': 'Name' },
    });
    expect(outline.exclusive).toEqual({ Row: ['a', 'b'] });
    expect(outline.forms).toEqual({});
    expect(outline.dates).toEqual([]);
  });

  test('tells which parts are dates', async () => {
    const outlines = await Promise.all(versions.map(async ({ schema }) => (await moduleOf(schema)).outline));
    const dates = outlines.flatMap((one) => one.dates);
    expect([...new Set(dates)]).toEqual(['Date', 'PartialDate']);
  });

  test('makes items of one layout, whatever members they have', async () => {
    const { outline } = await moduleOf(base);
    const item = outline.items?.blank() ?? {};
    outline.items?.set(item, 0, true);
    expect(Object.entries(item)).toEqual([
      ['a', true],
      ['b', undefined],
    ]);
  });

  test('carries no descriptions, and fields may bear the names of annotations', async () => {
    const properties = {
      description: { $ref: '#/$defs/Name' },
      title: { $ref: '#/$defs/Name' },
      name: { $ref: '#/$defs/Name', description: 'Told.' },
    };
    const code = compileValidator({ ...base, description: 'Told.', title: 'Told.', properties });
    expect(code).not.toContain('Told');
    const { document } = await moduleOf({ ...base, properties });
    expect(document({ name: 'x', description: 'x', title: 'x' })).toBeNull();
    expect(document({ name: 'x', description: 7 })).toMatchObject([{ instancePath: '/description', keyword: 'type' }]);
  });

  test('needs nothing at run time and compiles nothing', () => {
    expect(compileValidator(base)).not.toMatch(/\brequire\(|\bimport\b|\beval\b|new Function/);
  });

  test('leaves the judged value as it was', async () => {
    const { document } = await moduleOf(base);
    const value = Object.freeze({ name: 7, rows: Object.freeze([Object.freeze({ a: 1, c: 1 })]) });
    const before = JSON.stringify(value);
    expect(document(value)?.length).toBeGreaterThan(0);
    expect(JSON.stringify(value)).toBe(before);
  });

  test('judges each value anew', async () => {
    const { document } = await moduleOf(base);
    const first = document({ name: 7 });
    expect(document({ name: 'x' })).toBeNull();
    expect(document({ name: 7 })).toEqual(first);
  });

  test.each<[what: string, change: Node]>([
    ['a keyword that is misspelt', { minLenght: 1 }],
    ['a type that is none', { type: 'text' }],
    ['a pattern that is none', { type: 'string', pattern: '[', maxLength: 1 }],
    ['a reference that leads nowhere', { $ref: '#/$defs/Nothing' }],
  ])('%s is an error of the build', (_, name) => {
    expect(() => compileValidator({ ...base, properties: { name } })).toThrow();
  });
});
