import { readdir } from 'node:fs/promises';
import type { Found } from './find-sources.ts';
import { obstacleFrom } from './read-file.ts';

/** Folders of programs, not of documents. */
const passedFolders = new Set(['node_modules', 'dist']);

/**
 * Adds the JSON and NDJSON files of a folder and of those below it, also those compressed by gzip, in the order of their names. Links are not followed, hidden
 * files and folders are left out; a folder that cannot be opened is a failure, not an empty one.
 */
export async function walk(folder: string, named: string, found: Found): Promise<void> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    found.failures.push({ name: folder, obstacle: obstacleFrom(error) });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '.' ? entry.name : `${folder.replace(/[/\\]+$/, '')}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!passedFolders.has(entry.name)) await walk(path, named, found);
    } else if (/\.(?:nd)?json(?:\.gz)?$/i.test(entry.name)) {
      if (entry.isFile()) found.sources.push({ path, name: path, isNamed: false, folder: named });
      else found.passedOver.push(path);
    } else if (entry.isSymbolicLink()) found.passedOver.push(path);
  }
}

const list = (folder: string) => readdir(folder, { withFileTypes: true });
