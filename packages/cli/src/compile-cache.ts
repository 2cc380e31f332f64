import { join } from 'node:path';

/**
 * Has V8 keep what it makes of the program for the next start, as Node.js 22.3 and later can: in a folder of the user's
 * own, since who can write there decides what is run. Nothing happens where the system names no such folder, where it
 * cannot be written, or with `NODE_DISABLE_COMPILE_CACHE=1`.
 */
export function keepCompiled({ XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env): void {
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  const nodeModule = process.getBuiltinModule?.('module') as
    | { enableCompileCache?: (folder: string) => unknown }
    | undefined;
  if (folder) nodeModule?.enableCompileCache?.(join(folder, 'waypost'));
}
