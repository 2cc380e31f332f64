import fc from 'fast-check';
import type { Node } from './emit/dialect.ts';

/** A schema of one value with a value that fits it. */
interface Made {
  node: Node;
  value: unknown;
}

/** Names and values that a generator of code might stumble over. */
const names = ['$schema', 'name', 'default', 'class', 'length', 'if', 'then', 'data', 'value', 'error', 'x1', 'of'];
const words = ['yes', 'no', "it's", 'a"b', 'back\\slash', '</script>', '$' + '{x}', 'é😀', 'undefined', '{', '}'];

const leaf: fc.Arbitrary<Made> = fc.oneof(
  fc.record({ min: fc.constantFrom(1, 2, 3), more: fc.nat(5) }).map(({ min, more }) => ({
    node: { type: 'string', minLength: min, maxLength: min + more },
    value: '😀'.repeat(min),
  })),
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((values) => ({
    node: { type: 'string', enum: values },
    value: values[0],
  })),
  fc
    .record({
      type: fc.constantFrom('integer', 'number'),
      min: fc.constantFrom(-1e15, -5, 0, 1),
      more: fc.constantFrom(0, 7, 1e15),
    })
    .map(({ type, min, more }) => ({ node: { type, minimum: min, maximum: min + more }, value: min })),
  fc.constant({ node: { type: 'number', minimum: -0.5, maximum: 1.25 }, value: 1 }),
  fc.constant({ node: { type: 'boolean' }, value: true }),
);

const listOf = (item: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.record({ item, min: fc.constantFrom(0, 0, 1, 2), more: fc.nat(3) }).map(({ item, min, more }) => ({
    node: { type: 'array', items: item.node, ...(min > 0 && { minItems: min }), maxItems: min + more },
    value: Array(Math.max(min, Math.min(1, more))).fill(item.value),
  }));

const mapOf = (item: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.record({ item, min: fc.constantFrom(0, 1) }).map(({ item, min }) => ({
    node: {
      type: 'object',
      additionalProperties: item.node,
      propertyNames: { type: 'string', pattern: '^[a-z]{2}$', maxLength: 2 },
      ...(min > 0 && { minProperties: min }),
      maxProperties: 3,
    },
    value: { en: item.value },
  }));

const objectOf = (member: fc.Arbitrary<Made>, exclusive = fc.boolean()): fc.Arbitrary<Made> =>
  fc
    .record({
      keys: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
      members: fc.array(member, { minLength: 6, maxLength: 6 }),
      required: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      exclusive,
    })
    .map(({ keys, members, required, exclusive }) => {
      const one = exclusive && keys.length > 2 ? keys.slice(0, 2) : [];
      const needed = keys.filter((key, index) => required[index] && !one.includes(key));
      const kept = keys.filter((key) => key !== one[1]);
      return {
        node: {
          type: 'object',
          properties: Object.fromEntries(keys.map((key, index) => [key, members[index]?.node])),
          ...(needed.length > 0 && { required: needed }),
          additionalProperties: false,
          ...(one.length > 0 && {
            oneOf: one.map((key) => ({ properties: { [key]: true }, required: [key] })),
          }),
        },
        value: Object.fromEntries(kept.map((key) => [key, members[keys.indexOf(key)]?.value])),
      };
    });

/** A whole schema of what the lint allows, with a value that fits: parts within parts, unions, and two profiles. */
export const randomSchema: fc.Arbitrary<Made> = fc
  .record({ parts: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), inner: objectOf(leaf) })
  .chain(({ parts, inner }) => {
    const $defs: Record<string, Node> = {
      Code: { type: 'string', pattern: '^[A-Z]{1,3}$', maxLength: 3 },
      Other: {
        type: 'object',
        properties: { other: { $ref: '#/$defs/Inner' } },
        required: ['other'],
        additionalProperties: false,
      },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      CodeOrOther: { if: { type: 'string' }, then: { $ref: '#/$defs/Code' }, else: { $ref: '#/$defs/Other' } },
      Inner: inner.node,
    };
    const refs: fc.Arbitrary<Made> = fc.constantFrom<Made>(
      { node: { $ref: '#/$defs/Inner' }, value: inner.value },
      { node: { $ref: '#/$defs/Code' }, value: 'A' },
      { node: { $ref: '#/$defs/CodeOrOther' }, value: 'A' },
      { node: { $ref: '#/$defs/CodeOrOther', description: 'Here.' }, value: { other: inner.value } },
    );
    const member = fc.oneof(leaf, refs, listOf(fc.oneof(refs, leaf)), mapOf(fc.oneof(refs, leaf)));
    return objectOf(member, fc.constant(false)).map(({ node, value }) => {
      const properties = node.properties as Record<string, Node>;
      const optional = Object.keys(properties).filter((key) => !((node.required ?? []) as string[]).includes(key));
      const when = (profile: string) => ({
        type: 'object',
        properties: { profile: { const: profile } },
        required: ['profile'],
      });
      const refused = optional.slice(0, parts[0]);
      const whole: Node = {
        ...node,
        properties: { ...properties, profile: { type: 'string', enum: ['one', 'two'] } },
        required: [...((node.required ?? []) as string[]), 'profile'],
        allOf: [
          // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
          { if: when('one'), then: { properties: Object.fromEntries(refused.map((key) => [key, false])) } },
          {
            if: when('two'),
            // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
            then: {
              properties: Object.fromEntries(refused.map((key) => [key, true])),
              ...(refused.length > 0 && { required: refused }),
            },
          },
        ],
        $defs,
      };
      return {
        node: { $id: 'https://example.org/random.json', ...whole },
        value: { ...(value as object), profile: 'two' },
      };
    });
  });
