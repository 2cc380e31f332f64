import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutantsOf } from '../../../test/mutants.ts';
import { moduleOf, plainErrors, unique } from './compiled.sample.ts';
import { randomSchema } from './random-schema.sample.ts';

test('schemas of any shape that the lint allows: the compiled module says the same as plain Ajv', async () => {
  let fitting = 0;
  for (const [seed, { node, value }] of fc.sample(randomSchema, { seed: 1, numRuns: 60 }).entries()) {
    const plain = new Ajv2020({ allErrors: true, strict: true, messages: false }).compile(node);
    const { document } = await moduleOf(node);
    expect([plainErrors(plain, value), document(value)]).toEqual([[], null]);
    for (const mutant of fc.sample(mutantsOf(value), { seed, numRuns: 30 })) {
      const expected = plainErrors(plain, mutant);
      const found = unique(document(mutant) ?? []);
      expect({ node, mutant, errors: found }).toEqual({ node, mutant, errors: expected });
      if (expected.length === 0) fitting++;
    }
  }
  expect(fitting).toBeGreaterThan(100);
});
