import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Source } from './find-sources.ts';
import { isGzip } from './is-gzip.ts';
import { LARGEST_FILE, type Obstacle, readRegularFile } from './read-file.ts';

/** All bytes of a file or of standard input, unpacked if need be. */
export async function contentOf({
  path,
  followLink,
}: Source): Promise<{ content: Uint8Array; isPacked: boolean } | Obstacle> {
  const bytes =
    path === undefined
      ? await (await import('./read-stdin.ts')).readStdin()
      : readRegularFile(path, { followLink: followLink === true });
  if ('kind' in bytes) return bytes;
  if ('spool' in bytes && bytes.bytes > LARGEST_FILE) {
    bytes.remove();
    return { kind: 'too-large', bytes: bytes.bytes };
  }
  const content = 'spool' in bytes ? readFileSync(bytes.spool) : bytes;
  if ('spool' in bytes) bytes.remove();
  if (!isGzip(content)) return { content, isPacked: false };
  try {
    return { content: gunzipSync(content, { maxOutputLength: LARGEST_FILE }), isPacked: true };
  } catch (error) {
    return { kind: 'failed', code: (error as NodeJS.ErrnoException).code ?? 'gzip' };
  }
}
