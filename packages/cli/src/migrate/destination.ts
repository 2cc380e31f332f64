import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../exit-code.ts';
import { replaceFile } from '../fix/replace-file.ts';
import type { Source } from '../input/find-sources.ts';
import { realPath } from '../input/real-path.ts';
import type { Language } from '../language.ts';
import { fileOutput, type Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { texts as migrateTexts } from './texts.ts';

/** Where migrated documents go. */
export interface Destination {
  /** Writes one and returns the name of its file; nothing of standard output. */
  write(source: Source, text: string, isPacked: boolean): Promise<string | undefined>;
}

/**
 * A file, a folder, the files themselves or standard output. A document is never overwritten unless `write` says so.
 * @throws UsageError if it is not clear where to, or a document would be overwritten.
 */
export function destinationOf(
  { output, write }: { output?: string; write?: boolean },
  sources: readonly Source[],
  standard: Output,
  { id, texts }: Language,
): Destination {
  const words = migrateTexts[id];
  if (write && output !== undefined) throw new UsageError(words.notBoth);
  if (write) {
    if (sources.some(({ path }) => path === undefined)) throw new UsageError(texts.fixNeedsFile);
    return {
      async write({ path = '' }, text, isPacked) {
        replaceFile(path, isPacked ? gzipSync(text) : text, texts);
        return path;
      },
    };
  }
  if (output === undefined) {
    if (sources.length > 1) throw new UsageError(words.nowhere);
    return {
      async write(_, text) {
        await standard.write(text);
        return undefined;
      },
    };
  }
  const isFolder = sources.length > 1 || sources[0]?.folder !== undefined || isDirectory(output);
  const target = (source: Source) => (isFolder ? join(output, nameIn(source)) : output);
  const targets = sources.map(target);
  const twice = targets.find((one, index) => targets.indexOf(one) !== index);
  if (twice !== undefined) throw new UsageError(words.sameTarget(printable(twice)));
  const inputs = new Set(sources.flatMap(({ path }) => (path === undefined ? [] : (realPath(path) ?? path))));
  const overwritten = targets.find((one) => inputs.has(realPath(one) ?? ''));
  if (overwritten !== undefined) throw new UsageError(texts.wouldOverwrite(printable(overwritten)));
  return {
    async write(source, text) {
      const path = target(source);
      if (isFolder) makeFolder(dirname(path), texts);
      const file = fileOutput(path, texts);
      await file.write(text);
      file.end();
      return path;
    },
  };
}

/** The place of a document in a folder: as in the folder that it was found in, unpacked. */
const nameIn = ({ path, name, folder }: Source) =>
  (path === undefined
    ? `${basename(name)}.json`
    : folder === undefined
      ? basename(path)
      : relative(folder, path)
  ).replace(/\.gz$/, '');

const isDirectory = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function makeFolder(path: string, texts: Language['texts']) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(texts.cannotWrite(printable(path), (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
