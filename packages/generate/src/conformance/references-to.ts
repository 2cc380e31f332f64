import type { Node } from '../emit/dialect.ts';
import { parsePointer } from '../pointer.ts';

/** The places of all `$ref` in a schema that lead to what stands at a pointer: without any of them, it is not judged. */
export function referencesTo(schema: Node, document: unknown, pointer: string): string[] {
  const definitions = schema.$defs as Record<string, Node>;
  const places: string[] = [];
  let node: Node | undefined = schema;
  let place = '';
  let value = document;
  const step = (keyword: string, next: unknown) => {
    node = typeof next === 'object' ? (next as Node) : undefined;
    place = `${place}/${keyword}`;
    resolve();
  };
  const resolve = () => {
    if (node?.$ref) {
      places.push(`${place}/$ref`);
      const name = String(node.$ref).slice('#/$defs/'.length);
      [node, place] = [definitions[name], `/$defs/${name}`];
      resolve();
    } else if (node?.else)
      step(typeof value === 'string' ? 'then' : 'else', node[typeof value === 'string' ? 'then' : 'else']);
  };
  for (const name of parsePointer(pointer)) {
    if (node === undefined || typeof value !== 'object' || value === null) break;
    const properties = (node.properties ?? {}) as Record<string, Node>;
    const known = Object.hasOwn(properties, name);
    value = (value as Record<string, unknown>)[name];
    if (node.items) step('items', node.items);
    else if (known) step(`properties/${name}`, properties[name]);
    else step('additionalProperties', node.additionalProperties);
  }
  return places;
}
