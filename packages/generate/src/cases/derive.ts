import { type Node, refused } from '../emit/dialect.ts';
import { escapeToken } from '../pointer.ts';
import type { Case, ExpectedFinding } from './case.ts';
import {
  documentVariants,
  identityVariants,
  keyVariants,
  lengthVariants,
  referenceVariants,
  type Variant,
  valueVariants,
} from './variants.ts';

/**
 * The boundary cases that follow from a schema's keywords: at each place that an example reaches, one document at the
 * limit that passes and one a step beyond that fails. Expectations come from the keyword's definition alone.
 */
export function deriveCases(schema: Node, examples: Record<string, unknown>): Case[] {
  const cases = new Map<string, Case>();
  const definitions = schema.$defs as Record<string, Node>;
  const rows = (schema.allOf ?? []) as { if: Node; then: Node }[];

  const add = (at: string, variant: Variant, base: string, pointer: string) => {
    const id = `${at}:${variant.name}`;
    if (cases.has(id)) return;
    const { op = 'replace', under = '', value } = variant;
    const findings = variant.findings.map(
      ({ under: place = '', ...finding }): ExpectedFinding => ({ ...finding, pointer: pointer + place }),
    );
    const patch = [{ op, path: pointer + under, ...(op !== 'remove' && { value }) }];
    cases.set(id, { id, base, patch, findings });
  };

  const visit = (node: Node, at: string, value: unknown, pointer: string, base: string) => {
    const reference = (node.$ref as string | undefined)?.replace('#/$defs/', '');
    if (reference) {
      const part = definitions[reference] as Node;
      // A value that is no text is judged by the other branch of a union.
      for (const variant of referenceVariants(part, definitions))
        if (!at.endsWith('/then') || variant.name !== 'type') add(at, variant, base, pointer);
      return visit(part, `/$defs/${reference}`, value, pointer, base);
    }
    for (const variant of at === '' ? documentVariants : valueVariants(node))
      if (at !== '/properties/profile' || variant.findings.length > 0) add(at, variant, base, pointer);
    for (const variant of lengthVariants(node, value)) add(at, variant, base, pointer);
    if (node.else && typeof value === 'string') visit(node.then as Node, `${at}/then`, value, pointer, base);
    else if (node.else) {
      // The value's own type belongs to the union as a whole, so only its members are visited.
      const other = definitions[String((node.else as Node).$ref).replace('#/$defs/', '')] as Node;
      visitObject(other, `${at}/else`, value as object, pointer, base);
    } else if (Array.isArray(value) && node.items) {
      for (const [index, item] of value.entries())
        visit(node.items as Node, `${at}/items`, item, `${pointer}/${index}`, base);
    } else if (node.type === 'object') visitObject(node, at, value as object, pointer, base);
  };

  const visitObject = (node: Node, at: string, value: object, pointer: string, base: string) => {
    const properties = (node.properties ?? {}) as Record<string, Node>;
    const row = pointer === '' ? rows.find(({ if: test }) => profileOf(test) === base)?.then : undefined;
    const required = [...((node.required ?? []) as string[]), ...((row?.required ?? []) as string[])];
    const choices = ((node.oneOf ?? []) as { required: string[] }[]).flatMap((option) => option.required);
    for (const variant of keyVariants(node)) add(at, variant, base, pointer);
    for (const [key, child] of Object.entries(value)) {
      const path = `/${escapeToken(key)}`;
      const property = properties[key];
      if (property?.const !== undefined) {
        for (const variant of identityVariants(key)) add(`${at}${path}`, variant, base, pointer);
      } else if (property) {
        visit(property, `${at}/properties/${escapeToken(key)}`, child, pointer + path, base);
        const place =
          pointer === '' ? `${at}/properties/${escapeToken(key)}:${base}` : `${at}/properties/${escapeToken(key)}`;
        add(place, withoutProperty(key, path, required, choices), base, pointer);
      } else if (node.additionalProperties)
        visit(node.additionalProperties as Node, `${at}/additionalProperties`, child, pointer + path, base);
    }
    addForeign(properties, value, pointer, base);
  };

  /** What a profile does not know, taken from an example of another profile. */
  const addForeign = (properties: Record<string, Node>, value: object, pointer: string, base: string) => {
    if (pointer !== '') return;
    const row = rows.find(({ if: test }) => profileOf(test) === base)?.then;
    for (const key of row ? refused(row) : []) {
      const donor = Object.values(examples).find((example) => key in (example as object)) as Record<string, unknown>;
      if (!donor || key in value || !properties[key]) continue;
      const findings = [{ rule: 'structure/not-in-profile', under: `/${key}`, args: { property: key, profile: base } }];
      add(
        `/allOf/${base}/${key}`,
        { name: 'foreign', op: 'add', under: `/${key}`, value: donor[key], findings },
        base,
        '',
      );
    }
  };

  for (const [base, example] of Object.entries(examples)) visit(schema, '', example, '', base);
  return [...cases.values()];
}

const profileOf = (test: Node) => (test.properties as { profile: { const: string } }).profile.const;

function withoutProperty(property: string, under: string, required: string[], choices: string[]): Variant {
  const findings = choices.includes(property)
    ? [{ rule: 'structure/exactly-one', args: { properties: choices, found: [] } }]
    : required.includes(property)
      ? [{ rule: 'structure/required', args: { property } }]
      : [];
  return { name: 'absent', op: 'remove', under, findings };
}
