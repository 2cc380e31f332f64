import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { PolicyChoice, RelatedReading } from '@waypost/sdk';
import {
  DamagedInputError,
  type InParts,
  type StreamInput,
  type StreamOptions,
  type StreamResult,
  validateStream,
} from '@waypost/sdk/stream';
import { bytesOf } from './bytes-of.ts';
import { isGzip } from './is-gzip.ts';
import { type Obstacle, obstacleFrom } from './read-file.ts';

const CHUNK = 1024 * 1024;
/** From so many bytes on, several threads are faster than one. */
const WORTH_THREADS = 40_000_000;
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/** How many bytes a document has, and their SHA-256 in hexadecimal. */
interface Measure {
  bytes: number;
  sha256: string;
}

/** A document that was judged without being held. */
export interface LargeVerdict {
  result: StreamResult;
  /** The document, unpacked, to be read once more. */
  content: StreamInput;
  /** Its bytes, once unpacked: how many, and their SHA-256; undefined if they cannot be unpacked. */
  measure(): Promise<Measure | undefined>;
  /** To be called when nothing more is asked of it. */
  close(): Promise<void>;
}

export type LargeOptions = PolicyChoice &
  Pick<StreamOptions, 'onProgress' | 'signal'> & {
    followLink: boolean;
    related?: readonly RelatedReading[];
    /** How many threads judge; when left out, as many as there are cores if that is faster. */
    threads?: number | undefined;
  };

/** Judges a file that is large or compressed by gzip. */
export async function judgeLarge(
  path: string,
  { followLink, threads, ...options }: LargeOptions,
): Promise<LargeVerdict | Obstacle> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
    const { fd } = file;
    const isPacked = await isCompressed(file);
    const content = isPacked ? (from: number) => unpacked(fd, from) : (from: number) => bytesOf(fd, from);
    const inParts = isPacked ? undefined : await dividing(file, threads, options);
    const result = await validateStream(content, { ...options, ...(inParts && { inParts }) });
    return { result, content, measure: () => measured(content(0)), close: () => (file as FileHandle).close() };
  } catch (error) {
    await file?.close();
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return obstacleFrom(error);
  }
}

async function isCompressed(file: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(2);
  await file.read(start, 0, 2, 0);
  return isGzip(start);
}

/** The threads that judge a file in parts, if that is faster; compressed content cannot be read from the middle. */
async function dividing(
  file: FileHandle,
  wanted: number | undefined,
  { related, signal, ...choice }: Omit<LargeOptions, 'followLink'>,
): Promise<InParts | undefined> {
  const { size } = await file.stat();
  const threads = wanted ?? (size < WORTH_THREADS ? 1 : availableParallelism());
  if (threads === 1) return undefined;
  const { inThreads } = await import('../threads/in-threads.ts');
  const { bytes, name } = choice.policy ?? {};
  const policy = bytes && choice.date !== undefined ? { bytes, name, date: choice.date } : undefined;
  return inThreads(threads, { file: file.fd, bytes: size, related, policy }, signal);
}

async function* unpacked(file: number, from: number): AsyncGenerator<Uint8Array> {
  // A stream may still hold a chunk when the next is read.
  const packed = Readable.from(copies(bytesOf(file, 0)));
  const content = packed.pipe(createGunzip({ chunkSize: CHUNK }));
  packed.on('error', (error) => content.destroy(error));
  let at = 0;
  try {
    for await (const chunk of content as AsyncIterable<Uint8Array>) {
      if (at + chunk.length > from) yield chunk.subarray(Math.max(0, from - at));
      at += chunk.length;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? new DamagedInputError(at, code === 'Z_BUF_ERROR') : error;
  } finally {
    packed.destroy();
  }
}

async function* copies(chunks: AsyncIterable<Uint8Array>) {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

async function measured(chunks: AsyncIterable<Uint8Array>): Promise<Measure | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    if (error instanceof DamagedInputError) return undefined;
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}
