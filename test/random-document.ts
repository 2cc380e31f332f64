import fc from 'fast-check';
import { fits, patternTexts } from '../packages/generate/src/cases/pattern-texts.ts';
import type { Node } from '../packages/generate/src/emit/dialect.ts';

type Json = Record<string, unknown>;

/**
 * Documents that a published schema accepts, made from its keywords alone: every field is there or not, every value
 * any that fits, lists short. They make no sense, which is what rules have to look at.
 */
export function documentsOf(schema: Json): fc.Arbitrary<unknown> {
  const definitions = schema.$defs as Record<string, Node>;
  const rows = (schema.allOf ?? []) as { if: Node; then: Node }[];

  const anyOf = (node: Node, depth: number): fc.Arbitrary<unknown> => {
    if (node.$ref) return anyOf(definitions[String(node.$ref).replace('#/$defs/', '')] as Node, depth);
    if (node.else) return fc.oneof(anyOf(node.then as Node, depth), anyOf(node.else as Node, depth));
    if (node.const !== undefined) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...(node.enum as unknown[]));
    return (kinds[node.type as keyof typeof kinds] ?? kinds.boolean)(node, depth);
  };

  const kinds = {
    boolean: () => fc.boolean(),
    string: (node: Node) => {
      const texts = node.pattern
        ? patternTexts(node.pattern as string).filter((text) => fits(node, text))
        : ['Texte', 'x'];
      return fc.constantFrom(...texts);
    },
    integer: ({ minimum, maximum }: Node) => numbers(minimum as number, maximum as number, [0, 1, 2, 100]),
    number: ({ minimum, maximum }: Node) => numbers(minimum as number, maximum as number, [0, 0.5, 66.7, 100]),
    array: (node: Node, depth: number) => {
      const [least, most] = [(node.minItems ?? 0) as number, (node.maxItems ?? 9) as number];
      return fc.array(anyOf(node.items as Node, depth + 1), {
        minLength: least,
        maxLength: Math.min(most, Math.max(least, depth > 3 ? 0 : 2)),
      });
    },
    object: (node: Node, depth: number): fc.Arbitrary<unknown> => {
      if (!node.properties) return maps(node, depth);
      const options = ((node.oneOf ?? []) as { required: string[] }[]).map(({ required }) => required[0] as string);
      const choice = options.length > 0 ? fc.constantFrom(...options) : fc.constant('');
      return choice.chain((chosen) =>
        members(node, depth, new Set(options.filter((name) => name !== chosen)), [chosen]),
      );
    },
  };

  const maps = (node: Node, depth: number) => {
    const names = node.propertyNames as Node;
    const known = patternTexts(names.pattern as string).filter((text) => fits(names, text) && text !== '__proto__');
    const least = (node.minProperties ?? 0) as number;
    return fc.dictionary(fc.constantFrom(...known), anyOf(node.additionalProperties as Node, depth + 1), {
      minKeys: least,
      maxKeys: Math.max(least, 1),
      noNullPrototype: true,
    });
  };

  const members = (node: Node, depth: number, refused: ReadonlySet<string>, more: readonly string[]) => {
    const properties = Object.entries(node.properties as Record<string, Node>).filter(([name]) => !refused.has(name));
    const required = new Set([...((node.required ?? []) as string[]), ...more]);
    return fc.record(Object.fromEntries(properties.map(([name, child]) => [name, anyOf(child, depth + 1)])), {
      requiredKeys: properties.map(([name]) => name).filter((name) => required.has(name)),
      noNullPrototype: true,
    });
  };

  if (rows.length === 0) return members(schema, 0, new Set(), []);
  return fc.constantFrom(...rows).chain(({ if: { properties }, then }) => {
    const { profile } = properties as { profile: { const: string } };
    const told = Object.entries((then.properties ?? {}) as Record<string, boolean>);
    const refused = new Set(told.filter(([, isAllowed]) => !isAllowed).map(([name]) => name));
    const whole = members(schema, 0, refused, (then.required ?? []) as string[]);
    return whole.map((document) => ({ ...document, profile: profile.const }));
  });
}

const numbers = (least: number, most: number, usual: number[]) =>
  fc.constantFrom(least, most, ...usual.filter((value) => value > least && value < most));
