/** Whether writing failed since the reader has gone (`… | head`), which is its right. */
export const isReaderGone = ({ code }: NodeJS.ErrnoException) => code === 'EPIPE' || code === 'EOF';

/**
 * Lets a program end without a word, and with its own exit code, where whoever reads it has seen enough; whatever else
 * keeps it from writing is told in one line, with the exit code of failed output.
 */
export function letReadersGo(name: string): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Who else listens tells of it.
      if (isReaderGone(error) || stream.listenerCount('error') > 1) return;
      process.stderr.write(`${name}: cannot write: ${error.code}\n`);
      process.exitCode = 2;
    });
}
