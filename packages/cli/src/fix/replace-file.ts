import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../exit-code.ts';
import type { Texts } from '../texts/en.ts';

/**
 * Puts a content in place of a file at once: at no moment is there half a file. Its mode is kept.
 * @throws UsageError if it is a link, or cannot be written.
 */
export function replaceFile(path: string, content: string | Uint8Array, texts: Texts): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) throw new UsageError(texts.notThroughLink(path));
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx', stats.mode);
    try {
      fchmodSync(file, stats.mode);
      const bytes = Buffer.from(content as string);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(texts.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
