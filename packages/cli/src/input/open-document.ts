import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DamagedInputError } from '@waypost/sdk/stream';
import { bytesOf } from './bytes-of.ts';
import { isGzip } from './is-gzip.ts';
import { type Obstacle, obstacleFrom, obstacleOf } from './read-file.ts';

const CHUNK = 1024 * 1024;
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/** A file with a document that is not held. */
export interface OpenDocument {
  /** Its descriptor. */
  file: number;
  /** How many bytes the file has. */
  bytes: number;
  /** Whether it is compressed by gzip: then it cannot be read from the middle. */
  isPacked: boolean;
  /** The document from any byte on, unpacked. */
  content(from: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a file; anything else than a regular file is refused. */
export async function openDocument(path: string, followLink: boolean): Promise<OpenDocument | Obstacle> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
    const { fd } = file;
    const stats = await file.stat();
    const obstacle = obstacleOf(stats);
    if (obstacle) {
      await file.close();
      return obstacle;
    }
    const isPacked = await isCompressed(file);
    const content = isPacked ? (from: number) => unpacked(fd, from) : (from: number) => bytesOf(fd, from);
    return { file: fd, bytes: stats.size, isPacked, content, close: () => (file as FileHandle).close() };
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
