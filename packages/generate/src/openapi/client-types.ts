import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Node } from '../emit/dialect.ts';
import type { VersionSource } from '../sources.ts';
import { versioned } from './documents.ts';

/**
 * The TypeScript types of the contract. Documents are those of the SDK, not copies of them, so that what is validated
 * with the SDK can be handed in with the client.
 */
export async function clientTypes(contract: Node, versions: VersionSource[]): Promise<string> {
  const { components, ...rest } = JSON.parse(JSON.stringify(contract));
  const documents = new Map(versions.map((version) => [versioned(version.name, version), version]));
  const ends = [...new Set(versions.map((version) => versioned('', version)))];
  const schemas = Object.entries(components.schemas).flatMap(([name, schema]) => {
    if (documents.has(name)) return [[name, { $comment: name }]];
    return ends.some((end) => name.endsWith(end)) ? [] : [[name, schema]];
  });
  const ast = await openapiTS(
    { ...rest, components: { ...components, schemas: Object.fromEntries(schemas) } },
    {
      alphabetize: false,
      emptyObjectsUnknown: true,
      exportType: true,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
      transform: (schema) => {
        const version = documents.get((schema as { $comment?: string }).$comment ?? '');
        return version && importedType(version);
      },
    },
  );
  return astToString(ast);
}

/** `import('../formats/<format>/v<version>.gen.ts').<Name>` */
function importedType({ format, version, name }: VersionSource): ts.TypeNode {
  const file = ts.factory.createStringLiteral(`../formats/${format.id}/v${version}.gen.ts`);
  const argument = ts.factory.createLiteralTypeNode(file);
  return ts.factory.createImportTypeNode(argument, undefined, ts.factory.createIdentifier(name));
}
