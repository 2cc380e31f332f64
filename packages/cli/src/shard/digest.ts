import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** The same of the bytes of a document from one to before another. */
export async function digestOf(
  content: (from: number) => AsyncIterable<Uint8Array>,
  { from, to }: { from: number; to: number },
): Promise<string> {
  const hash = createHash('sha256');
  let left = to - from;
  if (left > 0)
    for await (const chunk of content(from)) {
      hash.update(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) break;
    }
  return hash.digest('hex');
}
