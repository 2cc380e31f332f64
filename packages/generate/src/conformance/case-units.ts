import type { Case } from '../cases/case.ts';
import type { Node } from '../emit/dialect.ts';
import { isFinal } from '../release/standard.ts';
import { holdsFor, type RuleSource } from '../rules.ts';
import { versionPath } from '../schema-file.ts';
import type { VersionSource } from '../sources.ts';
import type { Tree } from '../tree.ts';
import { gatewayCases, type ListedGatewayCase } from './gateway/gateway-cases.ts';
import { type CaseFolder, caseFolder, type ManifestCase } from './manifest.ts';
import { readCases } from './read-cases.ts';
import { type Requirement, readRequirements, ruleRequirements, schemaRequirements } from './requirements.ts';
import { lineCases, ruleCases } from './rule-cases.ts';
import { structureCases } from './structure-cases.ts';

/** A case of any kind. */
export type ListedCase = ManifestCase | ListedGatewayCase;

/** The cases in one folder, and what they are to prove. */
export interface CaseUnit extends Omit<CaseFolder, 'cases'> {
  /** Below specs/. */
  folder: string;
  /** Which schema their manifests fit. */
  kind: 'manifest' | 'gateway-manifest';
  /** What their manifests say besides. */
  head: Record<string, unknown>;
  cases: readonly ListedCase[];
  stated: Omit<Requirement, 'provedBy'>[];
  /** The version that the cases are about is released; a released set is about nothing else. */
  isFinal: boolean;
}

/** A version of a format with the rules for its documents. */
export interface RuledVersion {
  version: VersionSource;
  rules: RuleSource[];
}

/**
 * All cases there are, by folder, from what `tree` already holds and from the cases that stand beside schemas and rules.
 * `kept` are the ids of cases that are published again whatever else proves the same.
 */
export async function caseUnits(ruled: RuledVersion[], tree: Tree, kept: ReadonlySet<string>): Promise<CaseUnit[]> {
  const versions = ruled.map((one) => one.version);
  const formats = new Set(versions.map(({ format }) => format.id));
  const { rules: layerRules } = parsed<{ rules: object }>(tree, 'specs/layers.json');
  const read: CaseUnit = {
    ...caseFolder('read', readCases()),
    folder: 'cases/read',
    kind: 'manifest',
    head: {},
    stated: readRequirements(Object.keys(layerRules)),
    isFinal: true,
  };
  const ofVersions = ruled.map(({ version, rules }): CaseUnit => {
    const path = versionPath(version);
    const schema = parsed<Node>(tree, `specs/${path}/schema.json`);
    const derived = parsed<Case[]>(tree, `specs/${path}/cases/boundaries.json`);
    const names = [...kept].filter((id) => id.startsWith(`${path}/`)).map((id) => id.slice(path.length + 1));
    const own = rules.filter(({ rule }) => holdsFor(rule, version.version));
    const ofRules = ruleCases(version, versions, own);
    const published = [
      ...structureCases(version, schema, derived, formats, new Set(names)),
      ...ofRules,
      ...lineCases(ofRules, version.format.collection),
    ];
    return {
      ...caseFolder(path, published),
      folder: `${path}/cases`,
      kind: 'manifest',
      head: { format: version.format.id, formatVersion: version.version },
      stated: [...schemaRequirements(`${path}/schema.json`, schema), ...ruleRequirements(own)],
      isFinal: isFinal(version.status),
    };
  });
  const { home, head, contract, ...gateway } = await gatewayCases();
  const ofGateways: CaseUnit = {
    ...gateway,
    folder: home,
    kind: 'gateway-manifest',
    head: { contract, ...head },
    isFinal: true,
  };
  return [read, ...ofVersions, ofGateways];
}

const parsed = <T>(tree: Tree, file: string): T => JSON.parse(tree.get(file) as string) as T;
