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
  /** Kills (`SIGKILL`) the process that serves one of the gateway's connections, if there is one. */
  killConnection(): Promise<void>;
  /** Kills the server with all its processes, and starts it again. */
  killServer(): Promise<void>;
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
  const run = () =>
    spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...as, stdio: 'ignore' });
  let server = run();
  const url = (database: string) => `postgres://waypost@127.0.0.1:${port}/${database}`;
  let databases = 0;
  await answering(url('postgres'));
  const processes = () =>
    query<{ pid: number; application_name: string }>(
      url('postgres'),
      'select pid, application_name from pg_stat_activity where pid <> pg_backend_pid()',
    );
  return {
    async createDatabase() {
      const name = `waypost_${++databases}`;
      await query(url('postgres'), `create database ${name}`);
      return url(name);
    },
    async killConnection() {
      const found = (await processes()).filter((one) => one.application_name === 'waypost-gateway');
      const one = found[Math.floor(Math.random() * found.length)];
      if (one) kill(one.pid);
      // The server ends all others then and recovers: it is asked until it answers again.
      await answering(url('postgres'));
    },
    async killServer() {
      const pids = (await processes()).map(({ pid }) => pid);
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      for (const pid of pids) kill(pid);
      await ended;
      do {
        // It does not start before the last process of the one before is gone.
        server = run();
        await Promise.race([once(server, 'exit'), answering(url('postgres'))]);
      } while (server.exitCode !== null);
    },
    async stop() {
      // Fast: whoever is still connected is cut off.
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Kills a process, if it has not ended meanwhile. */
function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  // A server that is killed breaks the connection, which the query says already.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function answering(url: string) {
  for (let tries = 0; ; tries++) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
