import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyPatch, type Case } from '@waypost/generate/cases';
import { find, findVersions } from '@waypost/generate/sources';

export const root = fileURLToPath(new URL('../', import.meta.url));
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(root + file, 'utf8')) as T;

/** One published version with everything that proves it. */
export interface PublishedVersion {
  format: string;
  version: string;
  schema: Record<string, unknown>;
  examples: Map<string, unknown>;
  /** Hand-written cases: its own, and those of the versions before it. */
  written: Case[];
  /** Boundary cases derived from the schema. */
  derived: Case[];
}

/** Every published version, found in specs/. */
export async function publishedVersions(): Promise<PublishedVersion[]> {
  const versions: PublishedVersion[] = [];
  const sources = await findVersions();
  for (const file of await find(['specs/*/v*/schema.json'])) {
    const [, format = '', folder = ''] = file.split('/');
    const home = `schemas/formats/${format}/${folder}`;
    const examples = await find([`${home}/examples/*.json`]);
    versions.push({
      format,
      version: folder.slice(1),
      schema: readJson(file),
      examples: new Map(examples.map((example) => [example.replace(/^.*\/|\.json$/g, ''), readJson(example)])),
      written: sources.find((source) => source.folder === home)?.cases as Case[],
      derived: readJson(`specs/${format}/${folder}/cases/boundaries.json`),
    });
  }
  return versions;
}

/** The document of each case; a case may build on a passing one before it. */
export function* caseDocuments({ examples, written, derived }: PublishedVersion): Generator<[Case, unknown]> {
  const documents = new Map(examples);
  for (const one of [...written, ...derived]) {
    if (!documents.has(one.base)) throw new Error(`case ${one.id}: unknown base ${one.base}`);
    const document = applyPatch(documents.get(one.base), one.patch);
    if (one.findings.length === 0) documents.set(one.id, document);
    yield [one, document];
  }
}
