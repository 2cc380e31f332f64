import { ABOUT } from '@waypost/schemas/define';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApi } from './emit/dialect.ts';
import { emit } from './emit/emit.ts';
import type { VersionSource } from './sources.ts';

/**
 * The public TypeScript types of a version: plain, with a docstring per field, without TypeBox.
 * Written by openapi-typescript from the OpenAPI dialect of the schema.
 */
export async function typesFile(source: VersionSource): Promise<string> {
  const { root, defs } = emit(source.document, openApi);
  const document = {
    openapi: '3.1.0',
    info: { title: source.name, version: source.version },
    paths: {},
    components: { schemas: { ...defs, [source.name]: { ...root, [ABOUT]: undefined } } },
  };
  const ast = await openapiTS(JSON.parse(JSON.stringify(document)), {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    exportType: true,
    emptyObjectsUnknown: true,
  });
  return astToString(ast);
}
