import { ABOUT, type About, type Deprecation, PUBLISHED_AT, type Unit, VALUES } from '@waypost/schemas/define';
import type { Node } from './emit/dialect.ts';
import { jsonSchema } from './emit/dialect.ts';
import { emit } from './emit/emit.ts';
import { escapeToken } from './pointer.ts';
import type { VersionSource } from './sources.ts';

/** Where a version's files stand below specs/. */
export const versionPath = ({ format, version }: VersionSource) => `${format.id}/v${version}`;

/** The published JSON Schema 2020-12 of a version: self-contained, standard keywords only. */
export function schemaFile(source: VersionSource): Node {
  const { root, defs } = emit(source.document, jsonSchema);
  const { description, ...rest } = root;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${PUBLISHED_AT}/${versionPath(source)}/schema.json`,
    title: `${source.format.title.en} ${source.version}`,
    description,
    ...rest,
    [ABOUT]: root[ABOUT],
    $defs: defs,
  };
}

/** What a field reference says of one place in the schema. */
export interface FieldEntry {
  description: { en: string; fr: string };
  unit?: Unit;
  default?: number;
  lists?: readonly string[];
  editionOf?: string;
  source?: readonly string[];
  values?: Record<string, { en: string; fr: string }>;
  deprecated?: Deprecation;
}

/** The annotations that standard keywords cannot carry, by JSON Pointer into schema.json. */
export function fieldsFile(schema: Node): Record<string, FieldEntry> {
  const fields: Record<string, FieldEntry> = {};
  const visit = (node: Node, pointer: string) => {
    const about = node[ABOUT] as About | undefined;
    if (about) {
      const { en, fr, unit, default: standing, lists, editionOf, source, deprecated } = about;
      const values = node[VALUES] as FieldEntry['values'];
      fields[pointer] = {
        description: { en, fr },
        ...(unit && { unit }),
        ...(standing !== undefined && { default: standing }),
        ...(lists && { lists }),
        ...(editionOf && { editionOf }),
        ...(source && { source }),
        ...(values && { values }),
        ...(deprecated && { deprecated }),
      };
    }
    for (const [key, child] of subschemas(node)) visit(child, `${pointer}/${key}`);
  };
  visit(schema, '');
  return fields;
}

/** The schemas inside a schema, with their path from it. */
export function* subschemas(node: Node): Generator<[string, Node]> {
  for (const keyword of ['properties', '$defs'])
    for (const [key, child] of Object.entries((node[keyword] ?? {}) as Record<string, Node | boolean>))
      if (typeof child === 'object') yield [`${keyword}/${escapeToken(key)}`, child];
  for (const keyword of ['allOf', 'oneOf'])
    for (const [index, child] of ((node[keyword] ?? []) as Node[]).entries()) yield [`${keyword}/${index}`, child];
  for (const keyword of ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'])
    if (node[keyword] && typeof node[keyword] === 'object') yield [keyword, node[keyword] as Node];
}
