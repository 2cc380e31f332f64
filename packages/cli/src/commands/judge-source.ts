import { type PolicyChoice, validate } from '@waypost/sdk';
import type { Progress, StreamInput } from '@waypost/sdk/stream';
import type { Source } from '../input/find-sources.ts';
import { isGzip } from '../input/is-gzip.ts';
import { LARGE_FILE, type Obstacle, readRegularFile } from '../input/read-file.ts';
import type { RelatedFile } from '../input/read-related-files.ts';
import { realPath } from '../input/real-path.ts';
import type { Verdict } from '../render/renderer.ts';
import type { Merging } from '../shard/merge-parts.ts';
import type { Interruption } from '../terminal/interruption.ts';

/** What documents are judged by, and who is told. */
export interface Judging {
  related: readonly RelatedFile[] | undefined;
  choice: PolicyChoice;
  /** Said where a terminal is to be read. */
  terminalInput: string;
  /** Told before a document is judged that is held, and its size. */
  begun(bytes: number): void;
  /** Told again and again while a large one is judged. */
  reached(progress: Progress, bytes: number): void;
  interruption: Interruption;
  /** How many threads judge a large one; when left out, as many as there are cores. */
  threads?: number | undefined;
  /** Merges the parts of its verdict that were judged before. */
  parts?: Merging | undefined;
}

/** A verdict; where there is something to close, that is to be done when it has been told. */
export type Judged = Omit<Verdict, 'counted'> & {
  /** The document, to be read once more. */
  content: StreamInput;
  close?(): Promise<void>;
};

/** Judges one document: one that is large, or compressed, without holding it. */
export async function judgeSource(source: Source, judging: Judging): Promise<Judged | Obstacle> {
  const { name, path } = source;
  const own = path === undefined ? undefined : realPath(path);
  const others = judging.related?.filter((one) => one.path !== own);
  const options = { ...judging.choice, ...(others && { related: others }) };
  const followLink = path === undefined || source.followLink === true;
  const large = async (path: string, bytes: number): Promise<Judged | Obstacle> => {
    const { judgeLarge } = await import('../input/large-document.ts');
    const onProgress = (progress: Progress) => judging.reached(progress, bytes);
    const verdict = await judging.interruption.during((signal) =>
      judgeLarge(path, { ...options, followLink, threads: judging.threads, parts: judging.parts, signal, onProgress }),
    );
    return 'kind' in verdict ? verdict : { name, ...verdict };
  };

  if (path === undefined && process.stdin.isTTY) process.stderr.write(`${judging.terminalInput}\n`);
  if (path !== undefined && judging.parts) return large(path, 0);
  const bytes =
    path === undefined
      ? await (await import('../input/read-stdin.ts')).readStdin()
      : readRegularFile(path, { followLink, most: LARGE_FILE });
  if ('spool' in bytes) {
    const verdict = await large(bytes.spool, bytes.bytes);
    const close = async () => {
      if ('close' in verdict) await verdict.close?.();
      bytes.remove();
    };
    if ('kind' in verdict) bytes.remove();
    return 'kind' in verdict ? verdict : { ...verdict, close };
  }
  if (path !== undefined && 'kind' in bytes && bytes.kind === 'too-large') return large(path, bytes.bytes);
  if ('kind' in bytes) return bytes;
  if (path !== undefined && isGzip(bytes)) return large(path, bytes.length);
  judging.begun(bytes.length);
  const content = async function* (from: number) {
    yield bytes.subarray(from);
  };
  return { name, bytes, content, result: await validate(bytes, options) };
}
