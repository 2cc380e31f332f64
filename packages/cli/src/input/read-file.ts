import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';

/** Why a file was not read; `code` is the one of the operating system where there is no better word. */
export type Obstacle =
  | { kind: 'missing' | 'denied' | 'link' | 'folder' | 'compressed' }
  | { kind: 'special'; is: 'pipe' | 'device' | 'socket' | 'other' }
  | { kind: 'too-large'; bytes: number }
  | { kind: 'failed'; code: string };

/** The largest file that is read at once, in bytes; V8 holds no longer text. */
export const LARGEST_FILE = 500_000_000;
/** A document of more bytes is judged without being held: that takes a fraction of the memory, and not more time. */
export const LARGE_FILE = 20_000_000;

const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/**
 * The bytes of a regular file. Anything else is refused, not opened: a pipe or a device may never end.
 * A link is followed only where the user named it.
 */
export function readRegularFile(path: string, options: { followLink: boolean; most?: number }): Uint8Array | Obstacle {
  const { most = LARGEST_FILE } = options;
  try {
    const obstacle = obstacleOf(statSync(path), most);
    if (obstacle) return obstacle;
    // What the path leads to may change in between: so it is opened without waiting, and looked at again.
    const file = openSync(path, O_RDONLY | O_NONBLOCK | (options.followLink ? 0 : O_NOFOLLOW));
    try {
      return obstacleOf(fstatSync(file), most) ?? readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return obstacleFrom(error);
  }
}

/** Why what a path leads to is not read. */
export function obstacleOf(stats: Stats, most = Number.POSITIVE_INFINITY): Obstacle | undefined {
  if (stats.isDirectory()) return { kind: 'folder' };
  if (!stats.isFile()) return { kind: 'special', is: kindOf(stats) };
  return stats.size > most ? { kind: 'too-large', bytes: stats.size } : undefined;
}

function kindOf(stats: Stats) {
  if (stats.isFIFO()) return 'pipe' as const;
  if (stats.isSocket()) return 'socket' as const;
  return stats.isCharacterDevice() || stats.isBlockDevice() ? ('device' as const) : ('other' as const);
}

/** What an error of the file system means. */
export function obstacleFrom(error: unknown): Obstacle {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'denied' };
  if (code === 'ELOOP' || code === 'EMLINK') return { kind: 'link' };
  return { kind: 'failed', code };
}
