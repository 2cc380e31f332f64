import type { Node } from './emit/dialect.ts';
import { escapeToken } from './pointer.ts';

/** A field of a schema's documents. */
export interface PlacedField {
  /** The values that it may have, if they are listed. */
  values?: readonly string[];
  /** Whether every object that holds it must have it, whatever its profile. */
  isRequired: boolean;
}

/**
 * Every field that documents of a schema may have, by its path: a JSON Pointer with `*` for the items of a list and the
 * members of a map. What is inside itself is followed once.
 */
export function schemaPaths(schema: Node): Map<string, PlacedField> {
  const found = new Map<string, PlacedField>();
  const definitions = (schema.$defs ?? {}) as Record<string, Node>;
  inside(schema, '', []);
  return found;

  function inside(node: Node, path: string, within: readonly string[]) {
    const required = new Set((node.required ?? []) as string[]);
    for (const [name, child] of Object.entries((node.properties ?? {}) as Record<string, Node | false>))
      if (child) place(child, `${path}/${escapeToken(name)}`, within, required.has(name));
    for (const keyword of ['items', 'additionalProperties'])
      if (node[keyword] && typeof node[keyword] === 'object') place(node[keyword] as Node, `${path}/*`, within, false);
    // A choice of a text or an object has its object in `else`.
    for (const keyword of ['then', 'else']) if (node[keyword]) follow(node[keyword] as Node, path, within);
  }

  function place(node: Node, path: string, within: readonly string[], isRequired: boolean) {
    const target = resolve(node);
    const values = (target.enum ?? (target.const === undefined ? undefined : [target.const])) as string[] | undefined;
    found.set(path, { ...(values && { values }), isRequired });
    follow(node, path, within);
  }

  function follow(node: Node, path: string, within: readonly string[]) {
    const name = nameOf(node);
    if (name === undefined) return inside(node, path, within);
    if (!within.includes(name)) inside(resolve(node), path, [...within, name]);
  }

  function resolve(node: Node): Node {
    const name = nameOf(node);
    return name === undefined ? node : (definitions[name] as Node);
  }
}

const nameOf = ({ $ref }: Node) => ($ref as string | undefined)?.replace('#/$defs/', '');
