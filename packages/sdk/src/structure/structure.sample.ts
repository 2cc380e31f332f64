import { compileValidator } from '@waypost/generate/validator';
import type { Structure } from './compiled.ts';
import { checkStructure } from './structure.ts';

const form = (pattern: string, maxLength: number) => ({ type: 'string', pattern, maxLength });
const closed = (properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** Days of 2024 and 2025 */
const DATE = '^202(?:4-02-29|[45]-(?:02-(?:0[1-9]|1[0-9]|2[0-8])|(?:04-(?:0[1-9]|[12][0-9]|30))))$';

/** A little of everything that schemas of the standard are made of. */
const schema = {
  $id: 'https://example.org/schema.json',
  ...closed(
    {
      profile: { type: 'string', enum: ['large', 'small'] },
      id: ref('LocalId'),
      count: { type: 'integer', minimum: 1, maximum: 9 },
      share: { type: 'number', minimum: 0, maximum: 1 },
      sure: { type: 'boolean' },
      kind: ref('CodeOrOther'),
      title: ref('Text'),
      note: { type: 'string', minLength: 1, maxLength: 5 },
      status: { type: 'string', enum: ['not-started', 'in-progress', 'completed'] },
      answer: ref('Answer'),
      parts: { type: 'array', items: ref('Part'), minItems: 1, maxItems: 3 },
      editions: ref('Editions'),
      rows: { type: 'array', items: ref('Row') },
      method: { type: 'string', minLength: 1, maxLength: 5 },
      on: ref('Date'),
    },
    ['id', 'rows'],
  ),
  allOf: [
    {
      if: { type: 'object', properties: { profile: { const: 'small' } }, required: ['profile'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { count: true, method: false }, required: ['count'] },
    },
  ],
  $defs: {
    LocalId: form('^[A-Za-z][A-Za-z0-9]{0,9}$', 10),
    Code: form('^[A-Z]{1,8}$', 8),
    Date: form(DATE, 10),
    Edition: form('^[0-9]{4}$', 4),
    Other: closed({ other: ref('Text') }, ['other']),
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    CodeOrOther: { if: { type: 'string' }, then: ref('Code'), else: ref('Other') },
    Text: {
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1, maxLength: 10 },
      propertyNames: form('^[a-z]{2}$', 2),
      minProperties: 1,
      maxProperties: 2,
    },
    Editions: {
      type: 'object',
      additionalProperties: ref('Edition'),
      propertyNames: form('^[a-z]{1,8}$', 8),
      maxProperties: 9,
    },
    Answer: {
      ...closed({ yesNo: { type: 'boolean' }, figure: { type: 'number', minimum: 0, maximum: 9 }, note: ref('Text') }),
      oneOf: ['yesNo', 'figure'].map((name) => ({ properties: { [name]: true }, required: [name] })),
    },
    Part: closed({ id: ref('LocalId'), parts: { type: 'array', items: ref('Row'), maxItems: 2 } }, ['id']),
    Row: closed({ code: ref('Code'), value: { type: 'number', minimum: 0, maximum: 9 } }, ['code', 'value']),
  },
};
const code = compileValidator(schema);
/** The schema as the build compiles it. */
export const structure: Structure = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/** The smallest value that fits. */
export const good = { id: 'a', rows: [] };

/** Findings as text: rule, place, arguments. */
export const judge = (value: unknown, collection?: string): string[] =>
  checkStructure(structure, value, collection).findings.map(
    ({ rule, pointer, args }) => `${rule.replace('structure/', '')} ${pointer || '-'} ${JSON.stringify(args)}`,
  );
