import { closeSync, openSync, writeSync } from 'node:fs';
import { UsageError } from '../exit-code.ts';
import type { Texts } from '../texts/en.ts';

/** Where the results go: standard output or a file. */
export interface Output {
  write(text: string): Promise<void>;
  /** True once the reader has gone (`… | head`): nothing more needs to be made. */
  readonly isClosed: boolean;
  readonly isTerminal: boolean;
  /** @throws UsageError if something could not be written, other than to a reader that has gone. */
  end(): void;
}

/** Standard output. Each write waits for its text to be taken over, so that nothing is lost and nothing piles up. */
export function standardOutput(texts: Texts): Output {
  let isClosed = false;
  let failure: NodeJS.ErrnoException | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== 'EPIPE' && error.code !== 'EOF') failure = error;
  });
  return {
    write: (text) =>
      isClosed || text === ''
        ? Promise.resolve()
        : new Promise((resolve) => process.stdout.write(text, () => resolve())),
    get isClosed() {
      return isClosed;
    },
    isTerminal: process.stdout.isTTY === true,
    end() {
      if (failure) throw new UsageError(texts.cannotWrite(texts.stdout, failure.code ?? failure.message));
    },
  };
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
    write: async (text) => attempt(() => writeAll(file, text)),
    isClosed: false,
    isTerminal: false,
    end: () => attempt(() => closeSync(file)),
  };
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
