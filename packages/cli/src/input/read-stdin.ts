import { LARGEST_FILE, type Obstacle } from './read-file.ts';

/** All of standard input, up to the size that files may have. */
export async function readStdin(): Promise<Uint8Array | Obstacle> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > LARGEST_FILE) return { kind: 'too-large', bytes };
      chunks.push(chunk);
    }
  } catch (error) {
    return { kind: 'failed', code: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  }
  return Buffer.concat(chunks);
}
