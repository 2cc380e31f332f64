import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { applyPatch, type Operation } from '@waypost/generate/cases';
import { find } from '@waypost/generate/sources';
import { parsePointer } from '../../packages/generate/src/pointer.ts';
import { caseDocuments, type PublishedVersion, root } from '../published.ts';

/** A document on disk and the verdict it must get. */
export interface StatedDocument {
  /** Id of the case, or path of the example. */
  id: string;
  /** Name of its file in the folder. */
  file: string;
  valid: boolean;
}

/** Writes every example and case of a version, and what follows from them, to a folder, as the peers are to read them. */
export async function writeDocuments(version: PublishedVersion, folder: string): Promise<StatedDocument[]> {
  const documents: StatedDocument[] = [];
  const ids = new Set<string>();
  const add = async (id: string, text: string, valid: boolean) => {
    if (ids.has(id)) throw new Error(`two documents are named ${id}`);
    ids.add(id);
    const file = `${String(documents.length).padStart(5, '0')}.json`;
    documents.push({ id, file, valid });
    await writeFile(`${folder}/${file}`, text);
  };

  await mkdir(folder, { recursive: true });
  for (const [file, text] of await examples(version)) await add(file, text, true);
  for (const [{ id, findings }, document] of caseDocuments(version))
    await add(id, JSON.stringify(document), findings.length === 0);
  for (const [id, document] of withLineFeeds(version)) await add(id, JSON.stringify(document), false);
  return documents;
}

/** At every place with an anchored pattern, its text with a line feed at the end: to some languages, `$` matches before it. */
function* withLineFeeds({ schema, examples, derived }: PublishedVersion): Generator<[id: string, document: unknown]> {
  const places = new Set<string>();
  for (const { id, base, patch, findings } of derived) {
    const place = id.slice(0, id.indexOf(':'));
    if (places.has(place) || !findings.some(({ rule }) => rule === 'structure/pattern')) continue;
    const { pattern } = valueAt(schema, place) as { pattern?: string };
    if (!pattern || !/\$\)?$/.test(pattern)) continue;
    places.add(place);
    const { path } = patch[0] as Operation;
    const text = new RegExp(pattern).test('') ? '' : valueAt(examples.get(base), path);
    yield [`${place}:line-feed`, applyPatch(examples.get(base), [{ op: 'replace', path, value: `${text}\n` }])];
  }
}

function valueAt(document: unknown, path: string): unknown {
  return parsePointer(path).reduce((value, segment) => (value as Record<string, unknown>)[segment], document);
}

/** The example documents of a version, as they stand in the repository. */
async function examples({ format, version }: PublishedVersion): Promise<[string, string][]> {
  const own = `schemas/formats/${format}/v${version}/examples/*.json`;
  const files = await find([own, 'examples/*/*.json']);
  const texts = await Promise.all(files.map((file) => readFile(root + file, 'utf8')));
  return files
    .map((file, index): [string, string] => [file, texts[index] as string])
    .filter(([, text]) => {
      const document = JSON.parse(text) as { format?: string; formatVersion?: string };
      return document.format === format && document.formatVersion === version;
    });
}
