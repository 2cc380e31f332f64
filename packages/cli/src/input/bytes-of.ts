import { read } from 'node:fs';
import { promisify } from 'node:util';

/** Each thread holds some four of them. */
const CHUNK = 256 * 1024;
const readInto = promisify(read);

/** The bytes of an open file from one on, in chunks that are overwritten by the next. */
export async function* bytesOf(file: number, from: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  for (let at = from; ; ) {
    const { bytesRead } = await readInto(file, buffer, 0, CHUNK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
