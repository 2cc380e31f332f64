import type { Node } from './emit/dialect.ts';
import { escapeToken, parsePointer } from './pointer.ts';
import { schemaFile, versionPath } from './schema-file.ts';
import { find, loadJson, type VersionSource } from './sources.ts';

/** A statement of a source document, and the places in example documents that say it. */
export interface Statement {
  id: string;
  formats: string[];
  statement: string;
  /** `<story>/<file>.json#<JSON Pointer>` below examples/. */
  shownIn: string[];
  /** Why no document can say it. */
  excluded?: string;
}

/** A statement as published: with the place in a schema that carries it, for each place that says it. */
export interface Trace extends Statement {
  carriedBy: string[];
}

/** The statements of all source documents. */
export const statementFiles = async () =>
  (await Promise.all((await find(['schemas/traceability/S*.json'])).map((file) => loadJson<Statement[]>(file)))).flat();

/** What sources say, by the ids by which rules and fields cite them: statements, and public specifications. */
export async function citations(): Promise<Map<string, string>> {
  const publicSources = await loadJson<Record<string, string>>('schemas/traceability/public.json');
  const statements = (await statementFiles()).map(({ id, statement }): [string, string] => [id, statement]);
  return new Map([...statements, ...Object.entries(publicSources)]);
}

/** Each statement with where it is said and, following from that, which place of which schema carries it. */
export async function traceabilityFile(versions: VersionSource[]): Promise<Trace[]> {
  const schemas = new Map<string, Owner>();
  for (const version of versions)
    schemas.set(`${version.format.id} ${version.version}`, { path: versionPath(version), schema: schemaFile(version) });
  const traces: Trace[] = [];
  for (const statement of await statementFiles()) {
    const places = await Promise.all(statement.shownIn.map((place) => carrier(place, schemas)));
    traces.push({ ...statement, carriedBy: [...new Set(places.filter((place) => place !== undefined))] });
  }
  return traces;
}

interface Owner {
  path: string;
  schema: Node;
}

/** The schema location of a place in an example; undefined where the place does not exist. */
async function carrier(place: string, schemas: Map<string, Owner>): Promise<string | undefined> {
  const [file, pointer = ''] = place.split('#');
  const document = await loadJson<Record<string, unknown>>(`examples/${file}`).catch(() => undefined);
  const owner = schemas.get(`${document?.format} ${document?.formatVersion}`);
  const location = owner && schemaLocation(owner.schema, document, pointer);
  return location === undefined ? undefined : `${owner?.path}/schema.json#${location}`;
}

/** The place in the schema that describes the value at a pointer; undefined where the document has none. */
export function schemaLocation(schema: Node, document: unknown, pointer: string): string | undefined {
  let node = schema;
  let location = '';
  let value = document;
  const resolve = () => {
    while (node.else || node.$ref)
      if (node.else) {
        const branch = typeof value === 'string' ? 'then' : 'else';
        [node, location] = [node[branch] as Node, `${location}/${branch}`];
      } else {
        location = (node.$ref as string).slice(1);
        node = (schema.$defs as Record<string, Node>)[location.replace('/$defs/', '')] as Node;
      }
  };
  for (const key of parsePointer(pointer)) {
    resolve();
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    if (Array.isArray(value) && !/^[0-9]+$/.test(key)) return undefined;
    value = (value as Record<string, unknown>)[key];
    const properties = (node.properties ?? {}) as Record<string, Node>;
    const [keyword, child] = node.items
      ? ['items', node.items]
      : Object.hasOwn(properties, key)
        ? [`properties/${escapeToken(key)}`, properties[key]]
        : ['additionalProperties', node.additionalProperties];
    if (typeof child !== 'object') return undefined;
    node = child as Node;
    location += `/${keyword}`;
  }
  return location;
}
