import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutantsOf } from '../../../../test/mutants.ts';
import { findVersions } from '../sources.ts';
import { jsonSchema, type Node, openApi } from './dialect.ts';
import { emit } from './emit.ts';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const versions = await findVersions();

/** The two dialects of a version, each as a validator. */
function validators({ document, name }: (typeof versions)[number], { choices }: { choices: boolean }) {
  const json = plain(emit(document, jsonSchema));
  const api = plain(emit(document, openApi));
  if (!choices) for (const part of Object.values(json.defs)) delete part.oneOf;
  const schemas: Record<string, Node> = { ...api.defs, [name]: api.root };
  const wrapped = { $ref: `#/components/schemas/${name}`, components: { schemas } };
  return {
    json: new Ajv2020({ strict: true }).compile({ ...json.root, $defs: json.defs }),
    // `discriminator` and `components` are words of OpenAPI.
    api: new Ajv2020({ strict: true, strictRequired: false, keywords: ['discriminator', 'components'] }).compile(
      wrapped,
    ),
  };
}

describe.each(versions)('$format.id $version: JSON Schema and OpenAPI give the same verdict', (version) => {
  const examples = Object.values(version.examples);
  const runs = Math.ceil(2100 / examples.length);

  test('on examples and on their mutants, but for exclusive choices', () => {
    const { json, api } = validators(version, { choices: false });
    const differ: unknown[] = [];
    const tally = { valid: 0, invalid: 0 };
    for (const [seed, example] of examples.entries())
      for (const document of [example, ...fc.sample(mutantsOf(example), { seed, numRuns: runs })]) {
        const verdict = json(document);
        if (api(document) !== verdict) differ.push({ verdict, json: json.errors, api: api.errors });
        tally[verdict ? 'valid' : 'invalid']++;
      }
    expect(differ.slice(0, 3)).toEqual([]);
    expect(Math.min(tally.valid, tally.invalid)).toBeGreaterThan(100);
  });

  test('an exclusive choice is what OpenAPI leaves out: it refuses nothing that JSON Schema takes', () => {
    const { json, api } = validators(version, { choices: true });
    const differ: unknown[] = [];
    for (const [seed, example] of examples.entries())
      for (const document of fc.sample(mutantsOf(example), { seed: seed + 50, numRuns: Math.ceil(runs / 4) })) {
        const verdict = json(document);
        if (api(document) !== verdict && json.errors?.every(({ schemaPath }) => !/\/oneOf/.test(schemaPath)))
          differ.push({ verdict, json: json.errors, api: api.errors });
      }
    expect(differ.slice(0, 3)).toEqual([]);
  });

  test('each profile takes its own example only under its own name, or alike', () => {
    const { json, api } = validators(version, { choices: false });
    const profiles = Object.keys(version.examples);
    for (const example of examples)
      for (const profile of [...profiles, 'unknown', undefined, 7]) {
        const document = { ...(example as object), profile };
        expect([profile, api(document)]).toEqual([profile, json(document)]);
      }
  });
});
