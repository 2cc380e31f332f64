/** The text of bytes from one to before another; where they are not UTF-8, U+FFFD stands for them. */
export type Slice = (from: number, to: number) => string;

/** What Node.js and the like have beside `TextDecoder`, which takes three times as long for a short text. */
interface Platform {
  Buffer?: {
    from(
      buffer: ArrayBufferLike,
      from: number,
      length: number,
    ): { toString: (encoding: 'utf8', from: number, to: number) => string };
  };
}
const { Buffer } = globalThis as Platform;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Takes texts out of some bytes. */
export function sliceOf(bytes: Uint8Array): Slice {
  if (!Buffer) return (from, to) => decoder.decode(bytes.subarray(from, to));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (from, to) => buffer.toString('utf8', from, to);
}
