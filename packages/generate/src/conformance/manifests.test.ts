import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../release/record.ts';
import { find, loadJson, root } from '../sources.ts';
import type { FileReference, ManifestCase } from './manifest.ts';
import type { Requirement } from './requirements.ts';
import { findSets } from './sets.ts';

interface Manifest {
  format?: string;
  formatVersion?: string;
  cases: ManifestCase[];
}

interface GatewayManifest {
  contract: FileReference;
  documents: Record<string, FileReference>;
  cases: { id: string; why: string; proves: string[] }[];
}

/** The newest set, which holds all before it. */
const home = `specs/${(await findSets(await readRecord())).at(-1)?.target}`;
const paths = await find(['specs/**/cases/**/manifest*.json']);
const ofGateways = 'specs/cases/gateway/manifest.json';
const gateway = await loadJson<GatewayManifest>(ofGateways);
const manifests = await Promise.all(
  paths
    .filter((path) => path !== ofGateways)
    .map(async (path) => ({
      path,
      folder: path.replace(/manifest[^/]*\.json$/, ''),
      ...(await loadJson<Manifest>(path)),
    })),
);
const all = manifests.flatMap(({ cases }) => cases);
const { requirements } = await loadJson<{ requirements: Requirement[] }>(`${home}/requirements.json`);
const index = await loadJson<{ manifests: { path: string; sha256: string; cases: number }[] }>(`${home}/index.json`);
const layers = ['read', 'structure', 'rules', 'series'];
const digestOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(root + file))
    .digest('hex');
const filesOf = ({ document, related = [], policy }: ManifestCase) => [
  document,
  ...related,
  ...(policy ? [policy] : []),
];

describe('the published cases', () => {
  test('are at least 600, and the index lists every manifest with its digest', () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(index.manifests.map(({ path }) => `specs/${path}`).sort()).toEqual(paths);
    for (const { path, sha256, cases } of index.manifests) {
      expect([path, sha256]).toEqual([path, digestOf(`specs/${path}`)]);
      const listed = manifests.find((one) => one.path === `specs/${path}`) ?? gateway;
      expect(cases).toBe(listed.cases.length);
    }
  });

  test.each([
    ['manifest', manifests.map(({ path }) => path)],
    ['gateway-manifest', [ofGateways]],
    ['requirements', [`${home}/requirements.json`]],
  ])('%s.schema.json takes them', async (schema, files) => {
    const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
      await loadJson<object>(`specs/conformance/v1.0/${schema}.schema.json`),
    );
    for (const file of files) {
      validate(await loadJson(file));
      expect([file, validate.errors]).toEqual([file, null]);
    }
  });

  test('each has an id of its own, without "should"', () => {
    const each = [...all, ...gateway.cases];
    const ids = each.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(each.filter(({ why }) => /\bshould\b/i.test(why))).toEqual([]);
  });

  const folders = [...new Set(manifests.map(({ folder }) => folder))].map((folder) => ({
    folder,
    // Those that are released have a manifest that never changes; what came since has another.
    cases: manifests.filter((one) => one.folder === folder).flatMap(({ cases }) => cases),
  }));
  test.each(folders)(
    '$folder: each file is there, unaltered, and no document is that of two cases',
    async ({ folder, cases }) => {
      const named = new Set(cases.flatMap(filesOf).map(({ file }) => folder + file));
      expect(new Set(cases.map(({ document }) => document.file)).size).toBe(cases.length);
      const own = /^(?:manifest(?:-\d+\.\d+)?|boundaries|patterns)\.json$/;
      const found = (await find([`${folder}**`])).filter((file) => !own.test(file.slice(folder.length)));
      expect(found).toEqual([...named].sort());
      expect(cases.flatMap(filesOf).filter(({ file, sha256 }) => digestOf(folder + file) !== sha256)).toEqual([]);
    },
  );

  test('the documents of gateways are there, unaltered, as is the contract', async () => {
    const folder = ofGateways.replace('manifest.json', '');
    const named = Object.values(gateway.documents);
    expect(await find([`${folder}documents/**`])).toEqual(named.map(({ file }) => folder + file).sort());
    for (const { file, sha256 } of [...named, gateway.contract])
      expect([file, sha256]).toEqual([file, digestOf(folder + file)]);
  });

  test('each is small, and all together are', () => {
    const sizes = manifests.flatMap(({ folder, cases }) =>
      cases.flatMap(filesOf).map(({ file }): [string, number] => [folder + file, statSync(root + folder + file).size]),
    );
    expect(sizes.filter(([, size]) => size > 200_000)).toEqual([]);
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(40_000_000);
  });

  test('the outcome follows from the findings, which are of the layers up to its own', () => {
    const layerOf = ({ rule }: { rule: string }) =>
      Math.max(layers.indexOf(rule.split('/')[0] as string), 0) || (rule.startsWith('read/') ? 0 : 2);
    for (const { id, layer, expected } of all) {
      const isWrong = expected.findings.some(({ severity }) => severity === 'error');
      expect([id, expected.outcome]).toEqual([id, isWrong ? 'not-conformant' : 'conformant']);
      const later = expected.findings.filter((finding) => layerOf(finding) > layers.indexOf(layer));
      expect([id, later]).toEqual([id, []]);
    }
  });
});

describe('the requirements', () => {
  const known = new Map(all.map((one) => [one.id, one]));
  const ids = new Set([...known.keys(), ...gateway.cases.map(({ id }) => id)]);

  test('each is proved by a case, or says why none can', () => {
    expect(
      requirements.filter(({ provedBy, notTestable }) => (provedBy.length === 0) !== (notTestable !== undefined)),
    ).toEqual([]);
    expect(requirements.flatMap(({ provedBy }) => provedBy).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
  });

  test('each case proves one', () => {
    const proving = new Set(requirements.flatMap(({ provedBy }) => provedBy));
    // Some near-misses break two keywords, or the same in a way that only our own validator tells apart.
    const idle = all.filter(({ id, layer }) => layer !== 'structure' && !proving.has(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('each rule is proved by a document that it finds fault with and by one that it does not', async () => {
    const published = await Promise.all(
      (await find(['specs/*/v*/rules.json'])).map((file) => loadJson<{ id: string }[]>(file)),
    );
    const rules = new Set([
      ...Object.keys((await loadJson<{ rules: object }>('specs/layers.json')).rules),
      ...published.flat().map(({ id }) => id),
    ]);
    const stated = requirements.filter(({ id }) => rules.has(id));
    expect(stated.length).toBe([...rules].filter((id) => !id.startsWith('structure/')).length);
    for (const { id, level, provedBy, notTestable } of stated) {
      if (notTestable !== undefined) continue;
      const fires = provedBy.map((one) => known.get(one)?.expected.findings.some(({ rule }) => rule === id));
      expect([id, fires.includes(true)]).toEqual([id, true]);
      if (level !== 'reader') expect([id, fires.includes(false)]).toEqual([id, true]);
    }
  });

  test('every assertion of every published schema is one of them', async () => {
    for (const file of await find(['specs/*/v*/schema.json'])) {
      const own = requirements.filter(({ id }) => id.startsWith(`${file.slice('specs/'.length)}#`));
      expect([file, own.length]).toEqual([file, countAssertions(await loadJson(file))]);
    }
  });
});

/** Counted by another walk than the one that lists them: every member of every object, by its name. */
function countAssertions(node: unknown, isNames = false, isCondition = false): number {
  if (typeof node === 'boolean') return isNames && !node ? 1 : 0;
  if (typeof node !== 'object' || node === null) return 0;
  if (Array.isArray(node)) return node.reduce((sum, child) => sum + countAssertions(child), 0);
  let count = 0;
  for (const [keyword, value] of Object.entries(node)) {
    if (isNames) {
      count += typeof value === 'boolean' ? (value ? 0 : 1) : countAssertions(value);
      continue;
    }
    if (isCondition || ['title', 'description', '$schema', '$id', 'if'].includes(keyword)) continue;
    if (['properties', '$defs'].includes(keyword)) count += countAssertions(value, true);
    else if (keyword === 'required') count += value.length;
    else if (keyword === 'oneOf' || keyword === 'enum') count += 1;
    else if (typeof value === 'object') count += countAssertions(value);
    else count += value === true ? 0 : 1;
  }
  return count;
}
