import { read } from 'node:fs';
import { promisify } from 'node:util';

/** Each thread holds some five of them. */
const CHUNK = 256 * 1024;
const readInto = promisify(read);

/** The bytes of an open file from one on, in chunks that are overwritten by those after the next; one is read ahead. */
export async function* bytesOf(file: number, from: number): AsyncGenerator<Uint8Array> {
  const fetch = (buffer: Buffer, at: number) => {
    const coming = readInto(file, buffer, 0, CHUNK, at);
    // What goes wrong ahead is told where it is waited for.
    coming.catch(() => {});
    return coming;
  };
  let [buffer, other] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
  let coming = fetch(buffer, from);
  try {
    for (let at = from; ; ) {
      const { bytesRead } = await coming;
      if (bytesRead === 0) return;
      at += bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
      coming = fetch(buffer, at);
      yield chunk;
    }
  } finally {
    // Whoever stops in the middle may close the file next.
    await coming.catch(() => {});
  }
}
