import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ReleaseRecord } from '../release/record.ts';
import { isFinal } from '../release/standard.ts';
import { find, loadJson, root } from '../sources.ts';
import type { Tree } from '../tree.ts';
import { refuseChanges, refuseLostRequirements } from './append-only.ts';
import { type CaseUnit, caseUnits, type ListedCase, type RuledVersion } from './case-units.ts';
import { jsonLines } from './manifest.ts';
import { provedRequirements } from './requirements.ts';
import { type CaseSetSource, findSets } from './sets.ts';

export type { RuledVersion } from './case-units.ts';

interface ManifestEntry {
  path: string;
  sha256: string;
  cases: number;
}

/** What has been put into sets so far. */
interface Published {
  manifests: ManifestEntry[];
  /** By id. */
  cases: Map<string, ListedCase>;
  files: Tree;
  /** Folder of the schemas of manifests and requirements, below specs/. */
  schemas: string;
}

/**
 * The published cases with their manifests, what they prove, and what must be proved to reach a level: for each set
 * the manifests of the one before, and those of what has come since. What a closed set holds is taken as it is committed.
 * @throws Error that names the first case or requirement of a closed set that would be gone or another, or the first
 * case that is in no set.
 */
export async function conformanceFiles(ruled: RuledVersion[], tree: Tree, record: ReleaseRecord): Promise<Tree> {
  const sets = await findSets(record);
  // The schemas of manifests, requirements and statements stand with the first set and serve the others, too.
  const schemas = sets[0]?.target as string;
  const published: Published = { manifests: [], cases: new Map(), files: new Map(), schemas };
  for (const set of sets.filter(({ isClosed }) => isClosed)) await takeClosed(set, published);
  const units = await caseUnits(ruled, tree, new Set(published.cases.keys()));
  for (const { folder, cases, files } of units) {
    const closed = published.manifests.filter(({ path }) => dirname(path) === folder);
    for (const { path } of closed) refuseChanges(path, casesIn(published.files, path), cases);
    for (const [file, document] of files) published.files.set(`specs/${folder}/${file}`, document);
  }
  for (const set of sets) {
    const own = units.filter(({ isFinal: isStable }) => isStable || !isFinal(set.status));
    const stated = new Map(own.flatMap((unit) => unit.stated.map((one) => [one.id, one])));
    if (set.isClosed) refuseLostRequirements(`${set.target}/requirements.json`, published.files, stated);
    else addSet(set, own, [...stated.values()], tree, published);
  }
  const left = units.flatMap(({ cases }) => cases).find(({ id }) => !published.cases.has(id));
  if (left)
    throw new Error(`the case ${left.id} is in no set: begin the next, schemas/conformance/v<version>/levels.json`);
  for (const file of await find([`schemas/${schemas}/*.schema.json`]))
    published.files.set(file.replace(/^schemas/, 'specs'), `${JSON.stringify(await loadJson(file), null, 2)}\n`);
  return published.files;
}

/** Takes a closed set over, as it is committed. */
async function takeClosed({ target }: CaseSetSource, { manifests, cases, files }: Published) {
  const take = async (path: string) => files.set(`specs/${path}`, await readFile(`${root}specs/${path}`, 'utf8'));
  for (const file of await find([`specs/${target}/*.json`])) await take(file.replace('specs/', ''));
  const index = parsed<{ manifests: ManifestEntry[] }>(files, `${target}/index.json`);
  for (const entry of index.manifests) {
    if (manifests.some(({ path }) => path === entry.path)) continue;
    await take(entry.path);
    manifests.push(entry);
    for (const one of casesIn(files, entry.path)) cases.set(one.id, one);
  }
}

/** Adds an open set: what was there, the cases that are in no set yet, and what all of them are to prove. */
function addSet(set: CaseSetSource, units: CaseUnit[], stated: CaseUnit['stated'], tree: Tree, published: Published) {
  const { manifests, cases, files, schemas } = published;
  for (const { folder, kind, head, cases: all } of units) {
    const fresh = all.filter(({ id }) => !cases.has(id));
    if (fresh.length === 0) continue;
    const isFirst = !manifests.some(({ path }) => dirname(path) === folder);
    const path = `${folder}/manifest${isFirst ? '' : `-${set.version}`}.json`;
    const $schema = `${'../'.repeat(folder.split('/').length)}${schemas}/${kind}.schema.json`;
    const contract = head.contract ? { contract: contractOf(set, head.contract as string, tree, files) } : {};
    const content = jsonLines({ $schema, conformance: set.version, ...head, ...contract }, 'cases', fresh);
    files.set(`specs/${path}`, content);
    manifests.push({ path, sha256: sha256(content), cases: fresh.length });
    for (const one of fresh) cases.set(one.id, one);
  }
  const { version: conformance, status, target } = set;
  const $schema = `../../${schemas}/requirements.schema.json`;
  const proved = provedRequirements(stated, [...cases.values()]);
  const requirements = jsonLines({ $schema, conformance, status }, 'requirements', proved);
  const listed = { path: `${target}/requirements.json`, sha256: sha256(requirements), count: stated.length };
  const index = { conformance, status, ...set.head, manifests: [...manifests], requirements: listed };
  files.set(`specs/${target}/requirements.json`, requirements);
  files.set(`specs/${target}/index.json`, `${JSON.stringify(index, null, 2)}\n`);
}

/** The contract that gateways are judged by: of a set that is released a copy as it is released, since it goes on. */
function contractOf({ status, target }: CaseSetSource, path: string, tree: Tree, files: Tree) {
  const released = isFinal(status) ? tree.get(`specs/${path.replace(/[^/]+$/, 'released.json')}`) : undefined;
  const text = (released ?? tree.get(`specs/${path}`)) as string;
  const file = isFinal(status) ? `${target}/openapi.json` : path;
  if (isFinal(status)) files.set(`specs/${file}`, text);
  return { file: `../../${file}`, sha256: sha256(text) };
}

const parsed = <T>(files: Tree, path: string): T => JSON.parse(files.get(`specs/${path}`) as string) as T;
const casesIn = (files: Tree, manifest: string) => parsed<{ cases: ListedCase[] }>(files, manifest).cases;
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
