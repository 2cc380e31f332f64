/** The most bytes that are held at once, unless it is said otherwise. */
export const LARGEST_WINDOW = 16 * 1024 * 1024;

/** Bytes in chunks of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

/**
 * A document that need not fit into memory. A large one is read several times: so give a `Blob` or `File`, or a function
 * that opens it each time, at a byte offset if it can. Chunks alone are kept, up to the size of the window.
 */
export type StreamInput = Chunks | Blob | ((from: number) => Chunks);

/** A document that can be read from any byte on, any number of times. */
export type Source = (from: number) => Chunks;

/** The chunks of an input could be read only once, and are too many to be kept. */
export class ReadOnceError extends Error {
  override readonly name = 'ReadOnceError';
}

/** Thrown by an input whose compressed content ends too early or cannot be unpacked. */
export class DamagedInputError extends Error {
  override readonly name = 'DamagedInputError';
  /** How many bytes of content could be unpacked. */
  readonly byteOffset: number;
  readonly isCutOff: boolean;

  constructor(byteOffset: number, isCutOff: boolean) {
    super(`the compressed input ${isCutOff ? 'ends' : 'is damaged'} after ${byteOffset} bytes of content`);
    this.byteOffset = byteOffset;
    this.isCutOff = isCutOff;
  }
}

/** Makes an input readable from any byte on; chunks that come once are kept as long as they are within `most` bytes. */
export function sourceOf(input: StreamInput, most: number): Source {
  if (typeof input === 'function') return input;
  if (input instanceof Blob) return (from) => chunksOf(input.slice(from).stream());
  return keptChunks(input, most);
}

/** Not every browser iterates over streams. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): Chunks {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

function keptChunks(input: Chunks, most: number): Source {
  const kept: Uint8Array[] = [];
  const rest = input[Symbol.asyncIterator]();
  let bytes = 0;
  let isEnded = false;
  return async function* (from) {
    let at = 0;
    for (let index = 0; ; index++) {
      if (index === kept.length) {
        if (isEnded) return;
        const { done, value } = await rest.next();
        if (done) {
          isEnded = true;
          return;
        }
        bytes += value.length;
        if (bytes > most) throw new ReadOnceError();
        // Whoever gives the chunks may use their memory again.
        kept.push(value.slice());
      }
      const chunk = kept[index] as Uint8Array;
      if (at + chunk.length > from) yield chunk.subarray(Math.max(0, from - at));
      at += chunk.length;
    }
  };
}
