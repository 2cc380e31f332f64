import { createHash } from 'node:crypto';
import { boundaryCases, type DeriveOptions } from './cases/boundary-cases.ts';
import { patternCases } from './cases/pattern-cases.ts';
import { catalogs } from './catalogs.ts';
import { numberProblems, versionChanges } from './compatibility/version-changes.ts';
import { conformanceFiles } from './conformance/conformance-files.ts';
import { documentTypes } from './document-types.ts';
import { editionMigrations, editionMigrationsModule } from './edition-migrations.ts';
import { editorFiles } from './editors.ts';
import type { Node } from './emit/dialect.ts';
import { factsFile } from './facts.ts';
import { judgeOf } from './judge.ts';
import { readLayers, type WordTable } from './layers.ts';
import { lintSchema } from './lint.ts';
import { messageModules } from './message-modules.ts';
import { type DescribedVersion, findMigrations, migrationFiles, migrationsModule } from './migrations.ts';
import { apiFiles } from './openapi/api-files.ts';
import { inventoryOf, policyData } from './policy-data.ts';
import { reference } from './reference.ts';
import { registryFile } from './registry.ts';
import { frozenFileProblems } from './release/frozen-files.ts';
import { readRecord } from './release/record.ts';
import { takenBack } from './release/release-problems.ts';
import { releasedRecord } from './release/released-record.ts';
import { nameOf } from './release/standard.ts';
import { notCheckedWords, reportData } from './report-data.ts';
import { rulePages } from './rule-pages.ts';
import { type JudgedVersion, ruleReference } from './rule-reference.ts';
import {
  findPolicyRules,
  findRules,
  findSeriesRules,
  holdsFor,
  listsFile,
  publishedRule,
  type RuleSource,
  ruleSetData,
  ruleSetFile,
  seriesFile,
} from './rules.ts';
import { type FieldEntry, fieldsFile, schemaFile, versionPath } from './schema-file.ts';
import { findVersions, type VersionSource } from './sources.ts';
import { starters } from './starters.ts';
import { citations, statementFiles, traceabilityFile } from './traceability.ts';
import type { Tree } from './tree.ts';
import { typesFile } from './types-file.ts';
import { unfinishedFolders } from './unfinished-folders.ts';

export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const header = '// Written by `pnpm generate` from schemas/. Do not edit.\n';

/** What may change besides what follows from schemas/: cases derived before; what is released from now on. */
export interface OutputOptions {
  recutCases: boolean;
  release: boolean;
}

/** Everything that `generate` writes, from schemas/ and what was released before; the same function serves `--check`. */
export async function outputs(options: OutputOptions): Promise<Tree> {
  const tree: Tree = new Map();
  const record = await readRecord();
  const missing = await unfinishedFolders();
  if (missing.length > 0) throw new Error(`missing, see “How to add …” in CONTRIBUTING.md:\n  ${missing.join('\n  ')}`);
  const versions = await findVersions();
  const lists = await catalogs();
  const listNames = new Set(lists.map(({ catalog }) => catalog.list));
  const statements = new Set((await statementFiles()).map(({ id }) => id));
  const forms: WordTable = {};
  const prose = new Map<string, RuleSource>();
  const judged: JudgedVersion[] = [];
  /** The rules of each format, whatever the version that they hold for. */
  const worded = new Map<string, RuleSource[]>();
  const policyRules = await findPolicyRules();
  const previous = new Map<string, DescribedVersion>();
  const index = {
    formats: [] as unknown[],
    catalogs: [] as unknown[],
    catalogMigrations: [] as unknown[],
    rules: {} as object,
    openapi: [] as unknown[],
  };

  const sources = await Promise.all(versions.map(withRules));
  for (const { rules, series } of sources) for (const rule of [...rules, ...series]) prose.set(rule.rule.id, rule);
  for (const rule of policyRules) prose.set(rule.rule.id, rule);
  const codeLists = lists.map(({ catalog }) => catalog);
  const inventory = inventoryOf(prose.keys(), versions, codeLists);

  for (const { version, schema, hasEnvelope, rules, series } of sources) {
    const fields = fieldsFile(schema);
    const name = nameOf({ format: version.format.id, version: version.version });
    const released = record.versions[name];
    const frozen = schemaFiles(version, schema, fields);
    refuse(takenBack(name, version.status, released), version.folder);
    if (released) refuse(await frozenFileProblems(released, frozen), version.folder);
    const current = { version, schema, fields };
    const before = previous.get(version.format.id);
    const changes =
      before &&
      versionChanges({ ...before, version: before.version.version }, { ...current, version: version.version });
    if (changes) refuse(numberProblems(changes), version.folder);
    previous.set(version.format.id, current);
    const migrations = await findMigrations(version.format.id);
    tree.set(
      `packages/sdk/src/formats/${version.format.id}/migrations.gen.ts`,
      header + migrationsModule(migrations, fields),
    );
    refuse(lintSchema(schema, { lists: listNames, statements, collection: version.format.collection }), version.folder);
    Object.assign(forms, writtenForms(schema, fields));
    tree.set(`packages/sdk/src/formats/${version.format.id}/series.gen.ts`, header + seriesFile(series));
    tree.set(
      `packages/sdk/src/formats/${version.format.id}/facts.gen.ts`,
      header + (await factsFile(version.format.id)),
    );
    const data = ruleSetData(rules, fields, codeLists, inventory, series);
    tree.set(`packages/sdk/src/rules/${version.format.id}.gen.ts`, header + ruleSetFile(rules, data));
    const known = [...rules, ...series, ...(hasEnvelope ? policyRules : [])];
    worded.set(version.format.id, known);
    const all = known.filter(({ rule }) => holdsFor(rule, version.version));
    judged.push({ version, rules: all, judge: await judgeOf(version, schema, { rules, series, policyRules }, data) });
    const files = {
      ...frozen,
      ...(changes && at(version, { 'changes.json': json(changes) })),
      ...at(version, migrationFiles(current, before, migrations)),
      ...references(version, schema, fields),
      ...exampleFiles(version),
      ...(await derivedCases(version, schema, { ...options, isReleased: released !== undefined })),
      [`${versionPath(version)}/rules.json`]: json(
        all.filter((one) => holdsFor(one.rule, version.version)).map(publishedRule),
      ),
    };
    const listed: Record<string, unknown> = {};
    for (const [path, content] of Object.entries(files)) {
      const name = path.slice(versionPath(version).length + 1);
      tree.set(`specs/${path}`, content);
      listed[name] = { path, sha256: sha256(content) };
    }
    const { format, status } = version;
    const { id, title, collection } = format;
    index.formats.push({ format: id, version: version.version, status, title, collection, files: listed });
    tree.set(`packages/sdk/src/formats/${id}/v${version.version}.gen.ts`, header + (await typesFile(version)));
  }
  for (const { file, catalog } of lists) {
    const content = json(catalog);
    const { list, edition, title, openness, mustBeNamed } = catalog;
    tree.set(`specs/${file}`, content);
    index.catalogs.push({
      list,
      edition,
      openness,
      ...(mustBeNamed && { mustBeNamed }),
      title,
      codes: catalog.codes.length,
      path: file,
      sha256: sha256(content),
    });
  }
  const successions = await editionMigrations(codeLists);
  for (const { file, migration } of successions) {
    const content = json(migration);
    const { list, from, to } = migration;
    tree.set(`specs/${file}`, content);
    index.catalogMigrations.push({ list, from, to, path: file, sha256: sha256(content) });
  }
  tree.set(
    'packages/sdk/src/migrate/editions.gen.ts',
    header + editionMigrationsModule(successions.map(({ migration }) => migration)),
  );
  tree.set('packages/sdk/src/rules/lists.gen.ts', header + listsFile(inventory));
  tree.set('packages/generate/src/document-types.gen.ts', header + documentTypes(versions));
  tree.set('specs/traceability.json', json(await traceabilityFile(versions)));
  const layers = await readLayers({ forms, ...notCheckedWords(versions, tree) });
  tree.set('specs/layers.json', json(layers));
  const compared = new Set(sources.flatMap(({ version, series }) => (series.length > 0 ? [version.format.id] : [])));
  const modules = [
    ...registryFile(versions, compared),
    reportData(versions, tree, layers.words),
    policyData(versions, policyRules, tree),
    ...starters(versions, tree),
    ...messageModules(layers, worded),
  ];
  for (const [file, content] of modules) tree.set(file, header + content);
  const entries = await ruleReference(judged, [...prose.values()], layers.rules);
  index.rules = { path: 'rules/index.json', rules: entries.length, sha256: sha256(json(entries)) };
  tree.set('specs/rules/index.json', json(entries));
  const titles = versions.map((one) => [one.format.id, { title: one.format.title, path: versionPath(one) }]);
  const context = { formats: Object.fromEntries(titles), sources: await citations(), words: layers.words };
  for (const [path, content] of rulePages(entries, context)) tree.set(`specs/${path}`, content);
  for (const { folder, version, status, published, client, handlers } of await apiFiles(versions, options)) {
    const files: Record<string, unknown> = {};
    for (const [name, content] of Object.entries(published)) {
      const path = `openapi/${folder}/${name}`;
      tree.set(`specs/${path}`, content);
      files[name] = { path, sha256: sha256(content) };
    }
    index.openapi.push({ api: folder, version, status, files });
    for (const [name, module] of Object.entries(client))
      tree.set(`packages/sdk/src/client/${name}.gen.ts`, header + module);
    tree.set('packages/gateway/src/operations/handlers.gen.ts', header + handlers);
  }
  for (const [name, file] of Object.entries(editorFiles(versions))) tree.set(`specs/editors/${name}`, json(file));
  tree.set('specs/index.json', json(index));
  for (const [file, content] of await conformanceFiles(judged, tree, record)) tree.set(file, content);
  for (const [file, content] of await releasedRecord(record, tree, options.release)) tree.set(file, content);
  return tree;
}

/** A version with its schema and its rules. */
async function withRules(version: VersionSource) {
  const schema = schemaFile(version);
  const hasEnvelope = 'lifecycle' in (schema.properties as object);
  const { id } = version.format;
  return {
    version,
    schema,
    hasEnvelope,
    rules: await findRules(id, hasEnvelope, hasDeprecated(schema)),
    series: await findSeriesRules(id),
  };
}

const hasDeprecated = (schema: Node) => Object.values(fieldsFile(schema)).some(({ deprecated }) => deprecated);

/** What a version is checked by and how its fields are described, by path below specs/. */
function schemaFiles(version: VersionSource, schema: Node, fields: Record<string, FieldEntry>): Record<string, string> {
  const { $id, ...anonymous } = schema;
  const files = {
    'schema.json': json(schema),
    'schema.no-id.json': json(anonymous),
    'fields.json': json(fields),
  };
  return at(version, files);
}

const references = (version: VersionSource, schema: Node, fields: Record<string, FieldEntry>) =>
  at(version, {
    'reference.md': reference(version, schema, fields, 'en'),
    'reference.fr.md': reference(version, schema, fields, 'fr'),
  });

/** Documents to begin with, by profile; the patches of the derived cases are made of them. */
const exampleFiles = (version: VersionSource) =>
  at(
    version,
    Object.fromEntries(Object.entries(version.examples).map(([name, it]) => [`examples/${name}.json`, json(it)])),
  );

const derivedCases = async (version: VersionSource, schema: Node, options: DeriveOptions) =>
  at(version, {
    'cases/boundaries.json': json(await boundaryCases(version, schema, options)),
    'cases/patterns.json': json(await patternCases(version, schema, options)),
  });

/** Files of a version by their path below specs/. */
const at = (version: VersionSource, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${versionPath(version)}/${name}`, content]));

function refuse(problems: string[], folder: string) {
  if (problems.length > 0) throw new Error(`${folder}:\n  ${problems.join('\n  ')}`);
}

/** How to write each form of text, from the parts that are texts with a pattern. */
function writtenForms(schema: Node, fields: Record<string, FieldEntry>) {
  const forms = Object.entries(schema.$defs as Record<string, Node>).filter(([, node]) => node.pattern);
  return Object.fromEntries(forms.map(([name]) => [name, (fields[`/$defs/${name}`] as FieldEntry).description]));
}
