import type { TSchema } from '@sinclair/typebox';
import type { Node } from '../emit/dialect.ts';
import { mapValues } from '../layers.ts';
import type { VersionSource } from '../sources.ts';
import { Components } from './components.ts';
import { documentExamples, documentsOf } from './documents.ts';
import type { ApiSource } from './find-apis.ts';
import { operationNode } from './operation-node.ts';

/** The contract as one OpenAPI 3.1 document, with the documents of the standard in it. */
export function openApiFile(api: ApiSource, versions: VersionSource[]): Node {
  const components = new Components();
  const documents = documentsOf(versions, components);
  const context = {
    api,
    components,
    schemaOf: (schema: TSchema) => components.schema(schema, documents),
    examplesOf: (schema: Node) => documentExamples(schema, versions, components),
  };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of api.operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationNode(operation, context) };

  const { title, version, description, license, servers, tags, securitySchemes } = api;
  return {
    openapi: '3.1.0',
    info: { title, version, description, license },
    servers,
    tags: Object.entries(tags).map(([name, about]) => ({ name, description: about })),
    paths,
    components: { ...mapValues(components.kinds, sorted), securitySchemes },
  };
}

const sorted = (table: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
