import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TSchema } from '@sinclair/typebox';
import { type Format, NAME, type VersionStatus } from '@waypost/schemas/define';
import { glob } from 'tinyglobby';
import { pascalCase } from './emit/dialect.ts';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One version of a format as it stands in schemas/. */
export interface VersionSource {
  format: Format;
  version: string;
  status: VersionStatus;
  /** Name of the document type, e.g. `KpiReport`. */
  name: string;
  document: TSchema;
  /** Folder below the root, e.g. `schemas/formats/kpi-report/v1.0`. */
  folder: string;
  /** Example documents by profile. */
  examples: Record<string, unknown>;
  /** Hand-written structural cases: those of the version before, which must hold in this one too, and its own. */
  cases: unknown[];
}

export const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(root + file).href)) as T;

/** @throws Error that names the file where it is missing, or is no JSON. */
export async function loadJson<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(root + file, 'utf8')) as T;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `${file} is missing` : `${file}: ${message}`);
  }
}

/** The files of ours that match; not what is installed for them. `dot`: those whose name begins with a dot, too. */
export const find = async (patterns: string[], { dot = false } = {}) =>
  (await glob(patterns, { cwd: root, ignore: ['**/node_modules/**'], dot })).sort();

/** Every version of every format, found by folder; a version folder without a status in format.ts is an error. */
export async function findVersions(): Promise<VersionSource[]> {
  const versions: VersionSource[] = [];
  for (const file of await find(['schemas/formats/*/format.ts'])) {
    const { default: format } = await load<{ default: Format }>(file);
    const home = file.replace(/\/format\.ts$/, '');
    if (home !== `schemas/formats/${format.id}`) throw new Error(`${file}: id "${format.id}" is not the folder's name`);
    const folders = (await find([`${home}/v*/schema.ts`])).map((schema) => schema.replace(/\/schema\.ts$/, ''));
    const stated = Object.keys(format.versions).map((version) => `${home}/v${version}`);
    if (stated.sort().join() !== folders.sort().join())
      throw new Error(`${file}: versions ${stated.join(', ')} stated, ${folders.join(', ')} found`);
    let cases: unknown[] = [];
    for (const [version, status] of Object.entries(format.versions)) {
      const source = await readVersion(format, version, status, `${home}/v${version}`);
      cases = [...cases, ...source.cases];
      versions.push({ ...source, cases });
    }
  }
  return versions;
}

async function readVersion(format: Format, version: string, status: VersionStatus, folder: string) {
  const { Document } = await load<{ Document: TSchema }>(`${folder}/schema.ts`);
  const examples: Record<string, unknown> = {};
  for (const file of await find([`${folder}/examples/*.json`]))
    examples[file.replace(/^.*\/|\.json$/g, '')] = await loadJson(file);
  const cases = (await find([`${folder}/cases.json`])).length ? await loadJson<unknown[]>(`${folder}/cases.json`) : [];
  const name = (Document as unknown as Record<symbol, string>)[NAME];
  if (name !== pascalCase(format.id))
    throw new Error(`${folder}/schema.ts: Document is named ${name}, not ${pascalCase(format.id)}`);
  return { format, version, status, name, document: Document, folder, examples, cases };
}
