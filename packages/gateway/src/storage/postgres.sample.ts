import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs, of the highest version installed; undefined where there is none. */
export const postgresPrograms = (): string | undefined =>
  [
    process.env.POSTGRES_BIN,
    ...(existsSync(debian)
      ? readdirSync(debian)
          .sort()
          .reverse()
          .map((v) => `${debian}/${v}/bin`)
      : []),
  ].find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')));

/** PostgreSQL refuses to run as root: then it runs as the user that its package has made, else as nobody. */
function runAs(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody'])
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  throw new Error('no user but root to run PostgreSQL as');
}

/** A server of its own on loopback, with its data in a folder that goes when it is stopped. */
export interface Postgres {
  /** Makes an empty database: its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-postgres-'));
  const user = runAs();
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const as = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'waypost', '-A', 'trust', '--no-sync'], {
    ...as,
    stdio: 'ignore',
  });
  const port = await freePort();
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'max_connections=60',
  ];
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...as,
    stdio: 'ignore',
  });
  const url = (database: string) => `postgres://waypost@127.0.0.1:${port}/${database}`;
  let databases = 0;
  await answering(url('postgres'));
  return {
    async createDatabase() {
      const name = `waypost_${++databases}`;
      const client = new pg.Client(url('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    async stop() {
      // Fast: whoever is still connected is cut off.
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function answering(url: string) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
