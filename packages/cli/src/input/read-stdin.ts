import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isGzip } from './is-gzip.ts';
import { LARGE_FILE, type Obstacle } from './read-file.ts';

/** So much is taken down of an input that does not end. */
const LARGEST_INPUT = 100_000_000_000;

/** Standard input that was written to a file, being large or compressed, since it has to be read more than once. */
export interface Spooled {
  /** Path of the file. */
  spool: string;
  bytes: number;
  remove(): void;
}

/** All of standard input. */
export async function readStdin(): Promise<Uint8Array | Spooled | Obstacle> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const input = (process.stdin as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await input.next();
      if (done) return isGzip(Buffer.concat(chunks)) ? await spooled(chunks, input) : Buffer.concat(chunks);
      bytes += value.length;
      chunks.push(value);
      if (bytes > LARGE_FILE) return await spooled(chunks, input);
    }
  } catch (error) {
    return { kind: 'failed', code: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  }
}

async function spooled(chunks: Buffer[], rest: AsyncIterator<Buffer>): Promise<Spooled | Obstacle> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-'));
  const path = join(folder, 'input');
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  // Whatever ends the process, nothing of the document is left behind.
  process.once('exit', remove);
  let bytes = 0;
  async function* all() {
    const next = async () => chunks.shift() ?? ((await rest.next()).value as Buffer | undefined);
    for (let chunk = await next(); chunk !== undefined && bytes <= LARGEST_INPUT; chunk = await next()) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    await pipeline(all(), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    remove();
    throw error;
  }
  if (bytes <= LARGEST_INPUT) return { spool: path, bytes, remove };
  remove();
  return { kind: 'too-large', bytes };
}
