import { closeSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { UsageError } from '../exit-code.ts';
import type { Texts } from '../texts/en.ts';
import { isReaderGone } from './let-readers-go.ts';

/** Where the results go: standard output or a file. */
export interface Output {
  write(text: string): Promise<void>;
  /** True once the reader has gone (`… | head`): nothing more needs to be made. */
  readonly isClosed: boolean;
  readonly isTerminal: boolean;
  /** @throws UsageError if something could not be written, other than to a reader that has gone. */
  end(): void;
}

/**
 * Standard output. Each text is written before the next is made, so that nothing is lost and nothing piles up. Written
 * to the file descriptor: the stream that `process.stdout` makes costs as much as judging a document.
 */
export function standardOutput(texts: Texts): Output {
  let isClosed = false;
  let failure: NodeJS.ErrnoException | undefined;
  const fail = (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (!isReaderGone(error)) failure = error;
  };
  let stream: NodeJS.WriteStream | undefined;
  return {
    async write(text) {
      if (isClosed || text === '') return;
      const rest = stream ? text : writeDirectly(1, text, fail);
      if (rest === '') return;
      // A pipe that does not wait until it is read: the stream waits.
      stream ??= process.stdout.on('error', fail);
      await new Promise<void>((resolve) => stream?.write(rest, () => resolve()));
    },
    get isClosed() {
      return isClosed;
    },
    get isTerminal() {
      return isTerminal(1);
    },
    end() {
      if (failure) throw new UsageError(texts.cannotWrite(texts.stdout, failure.code ?? failure.message));
    },
  };
}

/**
 * Whether what is written to an open file is shown: it is a character device other than the one that shows nothing.
 * `process.stdout.isTTY` tells a printer apart, too, but makes the stream.
 */
function isTerminal(file: number): boolean {
  const device = fstatSync(file);
  return device.isCharacterDevice() && device.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Writes to an open file and returns what the file would not take without waiting. */
function writeDirectly(file: number, text: string, fail: (error: NodeJS.ErrnoException) => void): string | Uint8Array {
  const bytes = Buffer.from(text);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return bytes.subarray(at);
    fail(error as NodeJS.ErrnoException);
  }
  return '';
}

/** Writes one text to standard output. */
export async function print(text: string, texts: Texts): Promise<void> {
  const output = standardOutput(texts);
  await output.write(text);
  output.end();
}

/**
 * A file, made or overwritten at once, so that a place that cannot be written is known before the work.
 * @throws UsageError if it cannot be written.
 */
export function fileOutput(path: string, texts: Texts): Output {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(texts.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  };
  const file = attempt(() => openSync(path, 'w'));
  return {
    write: async (text) => {
      writeDirectly(file, text, (error) =>
        attempt(() => {
          throw error;
        }),
      );
    },
    isClosed: false,
    isTerminal: false,
    end: () => attempt(() => closeSync(file)),
  };
}
