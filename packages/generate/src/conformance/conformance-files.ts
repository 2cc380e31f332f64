import { createHash } from 'node:crypto';
import type { Case } from '../cases/case.ts';
import type { Node } from '../emit/dialect.ts';
import type { RuleSource } from '../rules.ts';
import { versionPath } from '../schema-file.ts';
import { find, loadJson, type VersionSource } from '../sources.ts';
import type { Tree } from '../tree.ts';
import { refuseChanges, refuseOtherRequirements, writtenCases } from './append-only.ts';
import { gatewayCases, type ListedGatewayCase } from './gateway/gateway-cases.ts';
import { type CaseFolder, caseFolder, jsonLines, type ManifestCase } from './manifest.ts';
import { readCases } from './read-cases.ts';
import { provedRequirements, readRequirements, ruleRequirements, schemaRequirements } from './requirements.ts';
import { lineCases, ruleCases } from './rule-cases.ts';
import { structureCases } from './structure-cases.ts';

/** A case of any kind. */
type ListedCase = ManifestCase | ListedGatewayCase;
interface Folder extends Omit<CaseFolder, 'cases'> {
  cases: readonly ListedCase[];
}

const SOURCE = 'schemas/conformance/v1.0';
const TARGET = 'specs/conformance/v1.0';

/** A version of a format with the rules for its documents. */
export interface RuledVersion {
  version: VersionSource;
  rules: RuleSource[];
}

/**
 * The published cases with their manifests, what they prove, and what must be proved to reach a level. Everything is
 * taken from what `tree` already holds and from the cases that stand beside schemas and rules.
 */
export async function conformanceFiles(ruled: RuledVersion[], tree: Tree): Promise<Tree> {
  const { levels, interchangeable, status } = await loadJson<Record<string, unknown>>(`${SOURCE}/levels.json`);
  const files: Tree = new Map();
  const manifests: unknown[] = [];
  const all: ListedCase[] = [];
  const released = async (folder: string) =>
    status === 'released' ? await writtenCases(`specs/${folder}/manifest.json`) : [];
  const list = async (folder: string, kind: string, head: object, { cases, files: documents }: Folder) => {
    const path = `${folder}/manifest.json`;
    refuseChanges(path, await released(folder), cases);
    const $schema = `${'../'.repeat(folder.split('/').length)}conformance/v1.0/${kind}.schema.json`;
    const content = jsonLines({ $schema, conformance: '1.0', ...head }, 'cases', cases);
    files.set(`specs/${path}`, content);
    for (const [file, document] of documents) files.set(`specs/${folder}/${file}`, document);
    manifests.push({ path, sha256: sha256(content), cases: cases.length });
    all.push(...cases);
  };
  const add = (folder: string, head: object, cases: CaseFolder) => list(folder, 'manifest', head, cases);

  await add('cases/read', {}, caseFolder('read', readCases()));
  const stated = readRequirements(Object.keys(parsed<{ rules: object }>(tree, 'specs/layers.json').rules));
  const rules = new Map<string, RuleSource>();
  const versions = ruled.map((one) => one.version);
  const formats = new Set(versions.map(({ format }) => format.id));
  for (const { version, rules: own } of ruled) {
    const path = versionPath(version);
    const schema = parsed<Node>(tree, `specs/${path}/schema.json`);
    const derived = parsed<Case[]>(tree, `specs/${path}/cases/boundaries.json`);
    const kept = new Set((await released(`${path}/cases`)).map(({ id }) => id.slice(path.length + 1)));
    const ofRules = ruleCases(version, versions, own);
    const published = [
      ...structureCases(version, schema, derived, formats, kept),
      ...ofRules,
      ...lineCases(ofRules, version.format.collection),
    ];
    const head = { format: version.format.id, formatVersion: version.version };
    await add(`${path}/cases`, head, caseFolder(path, published));
    stated.push(...schemaRequirements(`${path}/schema.json`, schema));
    for (const source of own) rules.set(source.rule.id, source);
  }
  stated.push(...ruleRequirements([...rules.values()]));
  const gateway = await gatewayCases();
  stated.push(...gateway.stated);
  const contract = {
    file: `../../${gateway.contract}`,
    sha256: sha256(tree.get(`specs/${gateway.contract}`) as string),
  };
  await list(gateway.home, 'gateway-manifest', { contract, ...gateway.head }, gateway);
  if (status === 'released') await refuseOtherRequirements(`${TARGET}/requirements.json`, stated);
  const requirements = jsonLines(
    { $schema: './requirements.schema.json', conformance: '1.0', status },
    'requirements',
    provedRequirements(stated, all),
  );
  files.set(`${TARGET}/requirements.json`, requirements);
  const index = { conformance: '1.0', status, levels, interchangeable, manifests };
  const listed = { path: 'conformance/v1.0/requirements.json', sha256: sha256(requirements), count: stated.length };
  files.set(`${TARGET}/index.json`, `${JSON.stringify({ ...index, requirements: listed }, null, 2)}\n`);
  for (const file of await find([`${SOURCE}/*.schema.json`]))
    files.set(file.replace(SOURCE, TARGET), `${JSON.stringify(await loadJson(file), null, 2)}\n`);
  return files;
}

const parsed = <T>(tree: Tree, file: string): T => JSON.parse(tree.get(file) as string) as T;
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
