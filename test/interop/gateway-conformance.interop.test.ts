import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawnGateway } from '../../packages/gateway/src/spawn-gateway.sample.ts';
import { type Postgres, postgresPrograms, startPostgres } from '../../packages/gateway/src/storage/postgres.sample.ts';
import { root } from '../published.ts';

const runner = `${root}packages/conformance/dist/waypost-conformance.cjs`;
let postgres: Postgres;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypost-level-'));
  postgres = await startPostgres(postgresPrograms() as string);
});
afterAll(async () => {
  await postgres?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const databases = {
  SQLite: async () => [],
  PostgreSQL: async () => ['--database', await postgres.createDatabase()],
};

test.each(Object.entries(databases))('the gateway reaches its level over HTTP, on %s', async (name, database) => {
  const [key, statement] = ['key', 'json'].map((end) => join(folder, `${name}.${end}`)) as [string, string];
  const gateway = await spawnGateway(await database(), { WAYPOST_ADMIN_KEY_FILE: key });
  const words = ['--url', gateway.address, '--key-file', key, '--timeout', '60', '--statement', statement];
  const { stdout } = await promisify(execFile)(process.execPath, [runner, ...words, '--name', name]).catch(
    (error: { stdout: string }) => error,
  );
  await gateway.stop();
  console.log(stdout);
  expect(stdout).toContain('Level reached: Gateway.');
  expect(JSON.parse(await readFile(statement, 'utf8'))).toMatchObject({ level: 'gateway' });
});
