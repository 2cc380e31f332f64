import { expect, test } from 'vitest';
import { bodyReaderOf } from './body.ts';
import type { Contract, Operation } from './contract.ts';
import { validatorsOf } from './validators.ts';

const contract: Contract = {
  paths: {},
  components: {
    schemas: {
      Tag: { type: 'string', maxLength: 3 },
      Mark: {
        type: 'object',
        properties: {
          tag: { $ref: '#/components/schemas/Tag' },
          level: { type: 'integer', default: 1 },
          state: { type: 'string', enum: ['on', 'off'] },
          since: { type: 'string', format: 'date' },
        },
        required: ['tag'],
        additionalProperties: false,
      },
    },
  },
};
const bodies = { 'application/json': { $ref: '#/components/schemas/Mark' } };
const reader = bodyReaderOf({ bodies } as unknown as Operation, validatorsOf(contract));

/** The problem that a body gives. */
function problem(body: string | Buffer) {
  try {
    reader.json(Buffer.from(body as string));
  } catch (error) {
    return error as { slug: string; further: { places?: unknown[] } };
  }
  return undefined;
}

test('a body that fits is taken as it is: nothing filled in, changed or left out', () => {
  const value = { tag: 'a', level: 2, state: 'on', since: '2025-02-28' };
  expect(reader.json(Buffer.from(JSON.stringify(value)))).toEqual(value);
  expect(reader.json(Buffer.from('{"tag":"a"}'))).toEqual({ tag: 'a' });
});

test.each([
  ['{"tag":1}', 'structure/type', '/tag'],
  ['{"tag":null}', 'structure/type', '/tag'],
  ['{"tag":["a"]}', 'structure/type', '/tag'],
  ['{"tag":"abcd"}', 'structure/max-length', '/tag'],
  ['{"level":1}', 'structure/required', ''],
  ['{"tag":"a","level":"2"}', 'structure/type', '/level'],
  ['{"tag":"a","level":1.5}', 'structure/type', '/level'],
  ['{"tag":"a","state":"ON"}', 'structure/enum', '/state'],
  ['{"tag":"a","since":"2025-02-29"}', 'structure/pattern', '/since'],
  ['{"tag":"a","more":1}', 'structure/unknown-property', '/more'],
  ['[]', 'structure/type', ''],
  ['{"tag":"a","tag":"b"}', 'read/duplicate-key', '/tag'],
  ['{"tag":"a","__proto__":{}}', 'read/forbidden-key', '/__proto__'],
  ['{"tag":"\\u0000"}', 'read/control-character', '/tag'],
  ['{"tag":"a"', 'read/syntax', ''],
  ['', 'read/empty', ''],
  [Buffer.from([0xff]), 'read/encoding', ''],
])('%s is refused: %s', (body, rule, pointer) => {
  expect(problem(body)).toMatchObject({ slug: 'invalid-body' });
  expect(problem(body)?.further.places?.[0]).toMatchObject({ in: 'body', finding: { rule, pointer } });
});

test('a body as large as a document is not taken apart', () => {
  expect(problem(`{"tag":"${'a'.repeat(1_000_000)}"}`)).toMatchObject({ slug: 'content-too-large' });
});
