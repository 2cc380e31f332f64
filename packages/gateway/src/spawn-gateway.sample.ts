import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The gateway as `pnpm build` made it; for tests. */
export const built = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface Spawned {
  address: string;
  process: ChildProcess;
  /** The lines on standard error until it listened. */
  said: string[];
  /** The lines of its log so far. */
  log: string[];
  /** Asks it to stop, and gives its exit code once it has. */
  stop(): Promise<number | null>;
}

/** Starts the built gateway, or another program, on a free port, on a database of its own unless words say otherwise. */
export async function spawnGateway(
  words: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  [node, script]: readonly [node: string, script: string] = [process.execPath, built],
): Promise<Spawned> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-gateway-'));
  const usual = ['--port', '0', '--rate-limit', '0', '--database', join(folder, 'gateway.db')];
  const child = spawn(node, [script, ...usual, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  const log: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => log.push(line));
  const said: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const found = /listening on (http:\S+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the gateway ended with ${code}: ${said.join('\n')}`)));
  });
  return {
    address,
    process: child,
    said,
    log,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
