import { createHash } from 'node:crypto';
import type { Node } from './emit/dialect.ts';
import { type FieldEntry, versionPath } from './schema-file.ts';
import type { VersionSource } from './sources.ts';
import type { Tree } from './tree.ts';

/**
 * What the SDK's report takes from the standard: which format a report is (the one that has the parts below), what
 * identifies a document and in which form, the words for what was not checked, and the digest of each schema.
 */
export function reportData(versions: VersionSource[], tree: Tree): [file: string, content: string] {
  const published = versions.map((version) => ({ version, schema: parse<Node>(version, tree, 'schema.json') }));
  const report = published.findLast(({ schema }) => definitions(schema).CheckedDocument);
  if (!report) throw new Error('no format has the part CheckedDocument, by which a validation report is known');
  const { format, version, name } = report.version;
  const fields = parse<Record<string, FieldEntry>>(report.version, tree, 'fields.json');
  const words = (field: string) => fields[`/$defs/NotChecked/properties/${field}`]?.values;
  const digests = versions.map((v) => [`${v.format.id} ${v.version}`, sha256(content(v, tree, 'schema.json'))]);
  return [
    'packages/sdk/src/report/report.gen.ts',
    [
      `export type { ${name} as Report } from '../formats/${format.id}/v${version}.gen.ts';`,
      '',
      `export const reportIdentity = ${JSON.stringify({ format: format.id, formatVersion: version })} as const;`,
      '',
      '/** SHA-256 of each published schema.json, by format and version. */',
      `export const schemaDigests: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(digests), null, 2)};`,
      '',
      '/** The form of what identifies a document. */',
      `export const forms = ${JSON.stringify(identityForms(report.schema), null, 2)};`,
      '',
      '/** What was not checked, and why, by language. */',
      `export const words = ${JSON.stringify({ layer: words('layer'), reason: words('reason') }, null, 2)};`,
      '',
    ].join('\n'),
  ];
}

/** Patterns and bounds of the fields that repeat what a document says of itself. */
function identityForms(schema: Node) {
  const all = definitions(schema);
  const properties = all.CheckedDocument?.properties as Record<string, Node>;
  const forms = Object.entries(properties).map(([name, node]) => {
    const { pattern, maxLength, minimum, maximum } = all[String(node.$ref).replace('#/$defs/', '')] ?? node;
    return [name, { pattern, maxLength, minimum, maximum }] as const;
  });
  return Object.fromEntries(forms.filter(([name]) => !['name', 'encoding', 'bytes'].includes(name)));
}

const definitions = (schema: Node) => schema.$defs as Record<string, Node | undefined>;
const content = (version: VersionSource, tree: Tree, file: string) =>
  tree.get(`specs/${versionPath(version)}/${file}`) as string;
const parse = <T>(version: VersionSource, tree: Tree, file: string): T => JSON.parse(content(version, tree, file)) as T;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
