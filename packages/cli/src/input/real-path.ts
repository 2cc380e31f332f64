import { realpathSync } from 'node:fs';

/** Where a path leads, all links followed; undefined if it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
