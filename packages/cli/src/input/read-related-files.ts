import { type RelatedReading, readRelated } from '@waypost/sdk';
import { UsageError } from '../exit-code.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';
import { findSources } from './find-sources.ts';
import { readRegularFile } from './read-file.ts';
import { realPath } from './real-path.ts';

/** A document to compare with, and where it really lies, so that no document is compared with itself. */
export interface RelatedFile extends RelatedReading {
  path: string | undefined;
}

/**
 * Reads the documents to compare with, each once: files, folders and patterns as for those to judge.
 * @throws UsageError if one of them cannot be read.
 */
export async function readRelatedFiles(words: readonly string[], texts: Texts): Promise<RelatedFile[]> {
  const { sources, failures } = await findSources(words, texts.stdin);
  const files: RelatedFile[] = [];
  for (const { path, name, followLink, isNamed } of sources) {
    if (path === undefined) throw new UsageError(texts.relatedNotFromInput);
    const bytes = readRegularFile(path, { followLink: followLink === true });
    if ('kind' in bytes) failures.push({ name, obstacle: bytes });
    // Other JSON files in a folder are no documents.
    else if (isNamed || Buffer.from(bytes).includes('"formatVersion"'))
      files.push({ ...(await readRelated({ name, input: bytes })), path: realPath(path) });
  }
  const [failure] = failures;
  if (failure) throw new UsageError(texts.failure(printable(failure.name), failure.obstacle));
  return files;
}
