import { PUBLISHED_AT } from '@waypost/schemas/define/address';
import { versionPath } from './schema-file.ts';
import type { VersionSource } from './sources.ts';

/** Names of files that editors take for documents of the standard. */
const FILES = '*.waypost.json';

/**
 * What editors complete and check documents with, below `specs/editors/`. `document.json`: one JSON Schema for documents of
 * any format and version, which looks at `format` and `formatVersion` and refers to the schema of that version.
 * `catalog.json`: a catalog in the form of https://json.schemastore.org/schema-catalog.json.
 */
export function editorFiles(versions: readonly VersionSource[]): Record<string, object> {
  const offered = versions.filter(({ status }) => status !== 'withdrawn');
  const formats = [...new Set(offered.map(({ format }) => format))];
  const of = (id: string) => offered.filter(({ format }) => format.id === id);
  const addressOf = (version: VersionSource) => `${PUBLISHED_AT}/${versionPath(version)}/schema.json`;
  const titles = formats.map(({ id, title }) => `${id} = ${title.en}`).join('; ');
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${PUBLISHED_AT}/editors/document.json`,
    title: 'Waypost document',
    description: 'A document of any format and version of the Waypost standard.',
    type: 'object',
    required: ['format', 'formatVersion'],
    properties: {
      format: { description: `Kind of document. Values: ${titles}.`, enum: formats.map(({ id }) => id) },
      formatVersion: {
        description: 'Version of the format.',
        enum: [...new Set(offered.map(({ version }) => version))].sort(),
      },
    },
    allOf: offered.map((one) => ({
      if: {
        required: ['format', 'formatVersion'],
        properties: { format: { const: one.format.id }, formatVersion: { const: one.version } },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `../${versionPath(one)}/schema.json` },
    })),
  };
  const catalog = {
    $schema: 'https://json.schemastore.org/schema-catalog.json',
    version: 1,
    schemas: [
      { name: document.title, description: document.description, fileMatch: [FILES], url: document.$id },
      ...formats.map(({ id, title, purpose }) => ({
        name: `Waypost ${title.en}`,
        description: purpose.en,
        url: addressOf(of(id).at(-1) as VersionSource),
        versions: Object.fromEntries(of(id).map((one) => [one.version, addressOf(one)])),
      })),
    ],
  };
  return { 'document.json': document, 'catalog.json': catalog };
}
