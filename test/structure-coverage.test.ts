import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { caseDocuments, publishedVersions } from './published.ts';

type Node = Record<string, unknown>;

const asserting = new Set(
  [
    'type',
    'enum',
    'const',
    'additionalProperties',
    'propertyNames',
    'minItems',
    'maxItems',
    'minLength',
    'maxLength',
  ].concat(['pattern', 'minimum', 'maximum', 'minProperties', 'maxProperties', 'oneOf']),
);

/** Each keyword of a schema that can be broken, as `pointer keyword`; a `required` counts once per field. */
function* assertions(node: Node, pointer = ''): Generator<[Node, string, string]> {
  for (const [keyword, value] of Object.entries(node)) {
    const names = keyword === 'required' ? (value as string[]) : [''];
    if (asserting.has(keyword) && !(keyword === 'additionalProperties' && value !== false))
      yield [node, keyword, pointer];
    if (keyword === 'required' && !pointer.includes('/oneOf/'))
      for (const name of names) yield [node, `required ${name}`, pointer];
    if (keyword === 'properties' || keyword === '$defs')
      for (const [name, child] of Object.entries(value as Record<string, Node | boolean>)) {
        if (child === false) yield [node, `false ${name}`, pointer];
        if (typeof child === 'object') yield* assertions(child, `${pointer}/${keyword}/${name}`);
      }
    // A condition only selects; keys have one error for all that is wrong with them.
    else if (!['if', 'propertyNames'].includes(keyword) && typeof value === 'object')
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child === 'object') yield* assertions(child as Node, `${pointer}/${keyword}`);
  }
}

const versions = await publishedVersions();

describe.each(versions)('$format $version', (version) => {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true });
  const validate = ajv.compile(version.schema);

  test('some case breaks every keyword of the schema', () => {
    const broken = new Map<unknown, Set<string>>();
    for (const [, document] of caseDocuments(version)) {
      validate(document);
      for (const error of (validate.errors ?? []) as ErrorObject[]) {
        const { keyword, params, parentSchema, schemaPath } = error;
        const [node, name] =
          keyword === 'required'
            ? [parentSchema, `required ${params.missingProperty}`]
            : keyword === 'false schema'
              ? [schemaPath, 'false']
              : [parentSchema, keyword];
        broken.set(node, (broken.get(node) ?? new Set()).add(name as string));
      }
    }
    const missed = [...assertions(version.schema)].filter(([node, name, pointer]) => {
      if (!name.startsWith('false ')) return !broken.get(node)?.has(name);
      return ![...broken.keys()].some(
        (path) => String(path).endsWith(`/properties/${name.slice(6)}/false schema`) && pointer,
      );
    });
    expect(missed.map(([, name, pointer]) => `${pointer} ${name}`)).toEqual([]);
  });

  test('some example reaches every property that is not going', () => {
    const reached = new Set<Node>();
    const visit = (node: Node, value: unknown) => {
      reached.add(node);
      if (node.$ref) visit((version.schema.$defs as Record<string, Node>)[String(node.$ref).slice(8)] as Node, value);
      if (node.else) visit((typeof value === 'string' ? node.then : node.else) as Node, value);
      if (Array.isArray(value)) for (const item of node.items ? value : []) visit(node.items as Node, item);
      else if (typeof value === 'object' && value !== null)
        for (const [name, child] of Object.entries(value)) {
          const property = (node.properties as Record<string, Node> | undefined)?.[name];
          if (property) visit(property, child);
        }
    };
    for (const example of version.examples.values()) visit(version.schema, example);
    const missed: string[] = [];
    const collect = (node: Node, place: string) => {
      for (const [name, child] of Object.entries((node.properties ?? {}) as Record<string, Node>))
        if (!reached.has(child) && !child.deprecated) missed.push(`${place}/${name}`);
    };
    collect(version.schema, '');
    for (const [name, node] of Object.entries(version.schema.$defs as Record<string, Node>)) collect(node, name);
    expect(missed).toEqual([]);
  });
});
