import type { Node } from '../emit/dialect.ts';
import { parsePointer } from '../pointer.ts';

/** Names and indexes below a value that must stay, and what is below them. */
interface Kept {
  [step: string]: Kept;
}

/**
 * A document reduced to what its schema requires and what the pointers lead to, which go on meaning the same: the items
 * before a kept one stay, reduced themselves. What a pointer ends at stays whole or, `withoutOptions`, with its number of
 * items. Where nothing is known of a value, it stays as it is.
 */
export function smallestDocument(
  schema: Node,
  document: unknown,
  pointers: readonly string[],
  { withoutOptions = false } = {},
): unknown {
  const root: Kept = {};
  for (const pointer of pointers) {
    let at = root;
    for (const step of parsePointer(pointer)) {
      at[step] ??= {};
      at = at[step];
    }
  }
  const definitions = schema.$defs as Record<string, Node>;

  const reduce = (given: Node | undefined, value: unknown, kept: Kept | undefined): unknown => {
    const node = given && resolve(given, value);
    const isEnd = kept !== undefined && kept !== root && Object.keys(kept).length === 0;
    if (node === undefined || typeof value !== 'object' || value === null || (isEnd && !withoutOptions)) return value;
    if (Array.isArray(value)) {
      const wanted = Object.keys(kept ?? {}).map((step) => (step === '-' ? value.length : Number(step) + 1));
      const length = isEnd ? value.length : Math.max((node.minItems as number | undefined) ?? 0, ...wanted);
      return value.slice(0, length).map((item, index) => reduce(node.items as Node, item, kept?.[index]));
    }
    return isEnd ? value : reduceObject(node, value as Record<string, unknown>, kept);
  };

  const resolve = (node: Node, value: unknown): Node => {
    if (node.$ref) return resolve(definitions[String(node.$ref).slice('#/$defs/'.length)] as Node, value);
    return node.else ? resolve((typeof value === 'string' ? node.then : node.else) as Node, value) : node;
  };

  const reduceObject = (node: Node, value: Record<string, unknown>, kept: Kept | undefined) => {
    const properties = (node.properties ?? {}) as Record<string, Node>;
    if (!node.properties) {
      const fewest = withoutOptions && !kept ? ((node.minProperties as number | undefined) ?? 0) : undefined;
      return Object.fromEntries(Object.entries(value).slice(0, fewest));
    }
    const needed = new Set([...required(node, value), ...Object.keys(kept ?? {})]);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => needed.has(name))
        .map(([name, member]) => [name, reduce(properties[name], member, kept?.[name])]),
    );
  };
  return reduce(schema, document, root);
}

/** Members that an object of a schema must have: always, as one of a choice, or in the profile it states. */
function required(node: Node, value: Record<string, unknown>): string[] {
  const rows = (node.allOf ?? []) as { if: Node; then: Node }[];
  const row = rows.find(({ if: { properties } }) => {
    const { profile } = properties as { profile?: { const: string } };
    return profile?.const === value.profile;
  });
  const options = (node.oneOf ?? []) as { required: string[] }[];
  return [node, row?.then ?? {}, ...options].flatMap((one) => (one.required ?? []) as string[]);
}
