import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { fieldsIn } from './ledger.ts';
import { type MigrateOptions, migrate } from './migrate.ts';
import { MigrationError } from './migration-error.ts';

const [first] = await publishedVersions();
const { format = '', version = '', examples = new Map<string, unknown>() } = first ?? {};
const document = [...examples.values()][0] as Record<string, unknown>;
const text = JSON.stringify(document);

/** Why something is not migrated. */
const obstacle = async (input: string | object, options: MigrateOptions = {}) => {
  const error: unknown = await migrate(input, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MigrationError);
  return (error as MigrationError).obstacle;
};

describe('migrate', () => {
  test('to the version and editions that a document has changes nothing, and says so of every field', async () => {
    const { document: after, from, to, ledger, result, encoding } = await migrate(text, { to: version });
    expect(after).toEqual(document);
    expect([from, to, encoding, result.outcome]).toEqual([version, version, 'json', 'conformant']);
    const all = fieldsIn(document as never);
    expect(ledger).toMatchObject({ fields: { before: all, after: all }, entries: [], editions: [], narrowed: 0 });
    expect(ledger.totals).toEqual({ kept: all, moved: 0, defaulted: 0, dropped: 0 });
  });

  test('gives a document of its own and leaves a value as it is, even one that holds an object twice', async () => {
    const shared = { deep: [{ n: 1 }] };
    const given = { ...document, extensions: { 'org.example.a': shared, 'org.example.b': shared } };
    const { document: after, ledger } = await migrate(given, {});
    expect(after).toEqual(given);
    expect(after).not.toBe(given);
    const { 'org.example.a': a, 'org.example.b': b } = (after as typeof given).extensions;
    expect(a).not.toBe(b);
    expect(ledger.totals.kept).toBe(ledger.fields.before);
  });

  test('refuses a document that does not conform, with what is wrong', async () => {
    const { language, ...broken } = document;
    expect(await obstacle(broken)).toMatchObject({
      reason: 'not-conformant',
      result: { findings: [expect.objectContaining({ rule: 'structure/required', pointer: '' })] },
    });
    for (const input of ['{', 'null', '{"format":"letter"}', JSON.stringify({ ...document, formatVersion: '0.1' })])
      expect(await obstacle(input)).toMatchObject({ reason: 'not-conformant' });
  });

  test('refuses a version, a list and an edition that there is not, and names those that there are', async () => {
    expect(await obstacle(document, { to: '9.9' })).toEqual({
      reason: 'unknown-version',
      format,
      version: '9.9',
      known: expect.arrayContaining([version]),
    });
    expect(await obstacle(document, { catalogs: { nope: '1' } })).toMatchObject({
      reason: 'unknown-list',
      list: 'nope',
    });
    expect(await obstacle(document, { catalogs: { __proto__: '1', constructor: '1' } })).toMatchObject({
      reason: 'unknown-list',
      list: 'constructor',
    });
    expect(await obstacle(document, { catalogs: { region: '1999' } })).toEqual({
      reason: 'unknown-edition',
      list: 'region',
      edition: '1999',
      known: ['2026'],
    });
  });

  test.each([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a number that is none', Number.NaN],
    ['a big integer', 1n],
  ])('refuses a value that JSON cannot say: %s', async (_, value) => {
    const given = { ...document, extensions: { 'org.example.a': value } };
    await expect(migrate(given, {})).rejects.toThrow(TypeError);
  });

  test('refuses a value that is nested without end', async () => {
    const deep: Record<string, unknown> = {};
    deep['org.example.a'] = deep;
    await expect(migrate({ ...document, extensions: deep }, {})).rejects.toThrow(TypeError);
  });
});
