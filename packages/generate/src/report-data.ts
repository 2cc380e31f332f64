import { createHash } from 'node:crypto';
import type { Node } from './emit/dialect.ts';
import type { Layers, WordTable } from './layers.ts';
import { type FieldEntry, versionPath } from './schema-file.ts';
import type { VersionSource } from './sources.ts';
import type { Tree } from './tree.ts';

/**
 * What the SDK's report takes from the standard: which format a report is, what identifies a document and in which
 * form, the words for what was not checked, and the digest of each schema.
 */
export function reportData(versions: VersionSource[], tree: Tree, words: Layers['words']): [string, string] {
  const { version: report, schema } = reportFormat(versions, tree);
  const { format, version, name } = report;
  const catalogs = catalogsDigest(tree);
  const digests = versions.map((v) => {
    const [schema, rules] = ['schema.json', 'rules.json'].map((file) => content(v, tree, file));
    const hasRules = parse<unknown[]>(v, tree, 'rules.json').length > 0;
    const used = { schema: sha256(schema as string), ...(hasRules && { rules: sha256(rules as string), catalogs }) };
    return [`${v.format.id} ${v.version}`, used];
  });
  return [
    'packages/sdk/src/report/report.gen.ts',
    [
      `import type { ${name} as Report } from '../formats/${format.id}/v${version}.gen.ts';`,
      '',
      'export type { Report };',
      '',
      `export const reportIdentity = ${JSON.stringify({ format: format.id, formatVersion: version })} as const;`,
      '',
      '/** SHA-256 of the published schema.json and rules.json, by format and version, and of all code lists. */',
      `export const digests: Readonly<Record<string, Report['digests']>> = ${JSON.stringify(Object.fromEntries(digests), null, 2)};`,
      '',
      '/** The form of what identifies a document. */',
      `export const forms = ${JSON.stringify(identityForms(schema), null, 2)};`,
      '',
      '/** What was not checked, and why, by language. */',
      `export const words = ${JSON.stringify({ layer: words.layers, reason: words.reasons }, null, 2)};`,
      '',
    ].join('\n'),
  ];
}

/** One digest of all code lists: of a line for each file, its digest and its path, as `sha256sum` writes them. */
function catalogsDigest(tree: Tree): string {
  const files = [...tree]
    .filter(([file]) => /^specs\/catalogs\/[^/]+\/[^/]+$/.test(file))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(files.map(([file, text]) => `${sha256(text)}  ${file.replace('specs/', '')}\n`).join(''));
}

/** What was not checked, and why, in the words of the report's schema. */
export function notCheckedWords(versions: VersionSource[], tree: Tree): Record<'layers' | 'reasons', WordTable> {
  const { version } = reportFormat(versions, tree);
  const fields = parse<Record<string, FieldEntry>>(version, tree, 'fields.json');
  const words = (field: string) => (fields[`/$defs/NotChecked/properties/${field}`]?.values ?? {}) as WordTable;
  return { layers: words('layer'), reasons: words('reason') };
}

/** The format that is the report, known by its parts. */
function reportFormat(versions: VersionSource[], tree: Tree) {
  const published = versions.map((version) => ({ version, schema: parse<Node>(version, tree, 'schema.json') }));
  const report = published.findLast(({ schema }) => definitions(schema).CheckedDocument);
  if (!report) throw new Error('no format has the part CheckedDocument, by which a validation report is known');
  return report;
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
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
