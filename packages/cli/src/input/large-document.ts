import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { PolicyChoice, RelatedReading } from '@waypost/sdk';
import {
  DamagedInputError,
  type InParts,
  type StreamInput,
  type StreamOptions,
  type StreamResult,
  validateStream,
} from '@waypost/sdk/stream';
import { isUsageError, UsageError } from '../exit-code.ts';
import type { Merging } from '../shard/merge-parts.ts';
import { type OpenDocument, openDocument } from './open-document.ts';
import { type Obstacle, obstacleFrom } from './read-file.ts';

/**
 * From so many bytes on, several threads are faster than one: on two cores they took as long at 100 MB, a tenth less at
 * 200 MB and a third less at 500 MB. Each has to warm up.
 */
const WORTH_THREADS = 150_000_000;

// Items die young and are soon collected: were there room for more of them, it would take 30 MB, and no less time.
setFlagsFromString('--semi-space-growth-factor=1');

// What judges large documents is in the one file of the build that this is.
export { judgePart, surveyStream } from '@waypost/sdk/stream';
export { bytesOf } from './bytes-of.ts';
export { openDocument } from './open-document.ts';

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
    /** Merges parts that were judged before. */
    parts?: Merging | undefined;
  };

/** Judges a file that is large or compressed by gzip. */
export async function judgeLarge(
  path: string,
  { followLink, threads, parts, ...options }: LargeOptions,
): Promise<LargeVerdict | Obstacle> {
  const document = await openDocument(path, followLink);
  if ('kind' in document) return document;
  const { content, close } = document;
  try {
    if (parts && document.isPacked) throw new UsageError(parts.texts.failure(path, { kind: 'compressed' }));
    // Parts that were judged elsewhere begin where a survey has seen items begin.
    const size = document.isPacked || parts ? {} : { size: document.bytes };
    const inParts = document.isPacked ? undefined : await dividing(document, { threads, parts, ...options });
    const result = await validateStream(content, { ...options, ...size, ...(inParts && { inParts }) });
    return { result, content, measure: () => measured(content(0)), close };
  } catch (error) {
    await close();
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) return obstacleFrom(error);
    // What stands in tables is only known to the rules that they are of.
    throw parts && !isUsageError(error) ? new UsageError(parts.texts.partsDoNotFit(message)) : error;
  }
}

/** Who judges a file in parts, if that is faster; compressed content cannot be read from the middle. */
async function dividing(
  { file, bytes: size, content }: OpenDocument,
  { threads: wanted, parts, related, signal, ...choice }: Omit<LargeOptions, 'followLink'>,
): Promise<InParts | undefined> {
  const threads = wanted ?? (size < WORTH_THREADS ? 1 : availableParallelism());
  const { bytes, name } = choice.policy ?? {};
  const policy = bytes && choice.date !== undefined ? { bytes, name, date: choice.date } : undefined;
  const task = { file, bytes: size, related, policy };
  const { inThreads } = await import('../threads/in-threads.ts');
  if (!parts) return threads === 1 ? undefined : inThreads(threads, task, signal);
  const { mergeParts } = await import('../shard/merge-parts.ts');
  return mergeParts(parts, { bytes: size, content, related, ...choice }, inThreads(threads, task, signal));
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
