import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  DamagedInputError,
  type StreamInput,
  type StreamOptions,
  type StreamResult,
  validateStream,
} from '@waypost/sdk/stream';
import { isGzip } from './is-gzip.ts';
import { type Obstacle, obstacleFrom } from './read-file.ts';

const CHUNK = 1024 * 1024;
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

/** Judges a file that is large or compressed by gzip. */
export async function judgeLarge(
  path: string,
  { followLink, ...options }: Omit<StreamOptions, 'window'> & { followLink: boolean },
): Promise<LargeVerdict | Obstacle> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
    const content = await contentOf(file);
    const result = await validateStream(content, options);
    return { result, content, measure: () => measured(content(0)), close: () => (file as FileHandle).close() };
  } catch (error) {
    await file?.close();
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return obstacleFrom(error);
  }
}

/** The content of a file from any byte on, unpacked if need be. */
async function contentOf(file: FileHandle): Promise<(from: number) => AsyncIterable<Uint8Array>> {
  const start = Buffer.alloc(2);
  await file.read(start, 0, 2, 0);
  return isGzip(start) ? (from) => unpacked(file, from) : (from) => bytesOf(file, from);
}

async function* bytesOf(file: FileHandle, from: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  for (let at = from; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* unpacked(file: FileHandle, from: number): AsyncGenerator<Uint8Array> {
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
