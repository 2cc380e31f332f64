import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { mutantsOf } from '../../../test/mutants.ts';
import { caseDocuments, publishedVersions } from '../../../test/published.ts';
import type { Node } from './emit/dialect.ts';
import { compileValidator } from './validator.ts';

type Compiled = (value: unknown) => { instancePath: string; keyword: string }[] | null;
interface Module {
  document: Compiled;
  item?: Compiled;
  outline: Record<string, Record<string, unknown>>;
}

const moduleOf = async (schema: Node): Promise<Module> =>
  await import(`data:text/javascript;base64,${Buffer.from(compileValidator(schema)).toString('base64')}`);

/** The errors of plain Ajv; what is wrong inside a branch or with the text of a key is told by the error on the whole. */
function plainErrors(validate: ValidateFunction, document: unknown): string[] {
  if (validate(document)) return [];
  const inside = ({ keyword, schemaPath, propertyName }: ErrorObject) =>
    keyword === 'if' || propertyName !== undefined || /\/oneOf\//.test(schemaPath);
  return unique((validate.errors ?? []).filter((error) => !inside(error)));
}
const compiledErrors = (check: Compiled, document: unknown) => unique(check(document) ?? []);
const unique = (errors: { instancePath: string; keyword: string }[]) =>
  [...new Set(errors.map(({ instancePath, keyword }) => `${keyword} at ${instancePath}`))].sort();

const versions = await publishedVersions();

describe.each(versions)('$format $version, compiled', (version) => {
  let compiled: Compiled;
  let plain: ValidateFunction;
  beforeAll(async () => {
    compiled = (await moduleOf(version.schema)).document;
    plain = new Ajv2020({ allErrors: true, strict: true, messages: false }).compile(version.schema);
  });

  test('says the same of every case as plain Ajv, and of every tenth about the form of a text', () => {
    const differ: unknown[] = [];
    let forms = 0;
    for (const [{ id }, document] of caseDocuments(version)) {
      if (/:(?:takes|refuses) /.test(id) && forms++ % 10 > 0) continue;
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
