import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The gateway as `pnpm build` made it; for tests. */
export const built = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface Spawned {
  address: string;
  process: ChildProcess;
  /** The lines of its log so far. */
  log: string[];
  /** Asks it to stop, and gives its exit code once it has. */
  stop(): Promise<number | null>;
}

/** Starts the built gateway on a free port. */
export async function spawnGateway(words: readonly string[] = []): Promise<Spawned> {
  const child = spawn(process.execPath, [built, '--port', '0', '--rate-limit', '0', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const log: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => log.push(line));
  const address = await new Promise<string>((resolve, reject) => {
    const lines: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      const found = /listening on (http:\S+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the gateway ended with ${code}: ${lines.join('\n')}`)));
  });
  return {
    address,
    process: child,
    log,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
