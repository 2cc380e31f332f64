import type { Source } from './source.ts';

/** The reading was given up from outside. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/**
 * The part of a source that is being looked at. What lies before `at` may go when more is fetched; all indexes are moved
 * then, so that they are to be taken anew from `at`.
 */
export class ByteWindow {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  end = 0;
  /** Where in the source the byte at `at` is. */
  get offset(): number {
    return this.#offset + this.at;
  }
  /** Offset of `bytes[0]` in the source. */
  #offset: number;
  readonly #source: Source;
  #chunks: AsyncIterator<Uint8Array>;
  readonly #to: number;
  readonly #signal: AbortSignal | undefined;
  readonly #fetched: ((bytes: number) => void) | undefined;

  /** From one byte of the source to before another. */
  constructor(source: Source, { from = 0, to = Number.POSITIVE_INFINITY, signal, fetched }: WindowOptions = {}) {
    this.#source = source;
    this.#chunks = source(from)[Symbol.asyncIterator]();
    this.#offset = from;
    this.#to = to;
    this.#signal = signal;
    this.#fetched = fetched;
  }

  /**
   * Fetches more behind `end`; false at the end of the source.
   * @throws InterruptedError if the reading is to be given up.
   */
  async more(): Promise<boolean> {
    if (this.#signal?.aborted) throw new InterruptedError();
    const room = this.#to - this.#offset - this.end;
    if (room <= 0) return false;
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#append(value.length > room ? value.subarray(0, room) : value);
    this.#fetched?.(value.length);
    return true;
  }

  /** Lets go of the source; to be called whenever not all of it was read. */
  async close() {
    await this.#chunks.return?.();
  }

  /** Goes on at another offset of the source. */
  async skipTo(offset: number) {
    await this.close();
    this.#chunks = this.#source(offset)[Symbol.asyncIterator]();
    this.#offset = offset;
    this.at = 0;
    this.end = 0;
  }

  /** Lets go of what lies before an index, which becomes the first. */
  drop(before: number) {
    this.at = before;
    this.#append(new Uint8Array(0));
  }

  #append(chunk: Uint8Array) {
    const left = this.end - this.at;
    const size = left + chunk.length;
    const bytes = size > this.bytes.length ? new Uint8Array(Math.max(size, 2 * this.bytes.length)) : this.bytes;
    // Within one buffer this moves what is left to its beginning.
    bytes.set(this.bytes.subarray(this.at, this.end));
    bytes.set(chunk, left);
    this.#offset += this.at;
    this.bytes = bytes;
    this.at = 0;
    this.end = size;
  }
}

/** The bytes of a source from one to before another, or to its end. */
export async function bytesBetween(source: Source, from: number, to: number): Promise<Uint8Array> {
  const window = new ByteWindow(source, { from, to });
  while (await window.more());
  await window.close();
  return window.bytes.subarray(window.at, window.end);
}

export interface WindowOptions {
  from?: number;
  to?: number;
  signal?: AbortSignal | undefined;
  /** Told of each chunk. */
  fetched?: ((bytes: number) => void) | undefined;
}
