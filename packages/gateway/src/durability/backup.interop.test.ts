import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { spawnGateway } from '../spawn-gateway.sample.ts';
import { postgresPrograms, startPostgres } from '../storage/postgres.sample.ts';
import { everything, sha256 } from '../storage/storage.sample.ts';
import { openStorage } from '../storage/storage.ts';
import { createSubmitterKey, documentOf, startSubmitters, untilAcknowledged } from './submitters.sample.ts';

const run = promisify(execFile);

/** Copies as the README has it; into a database that is not there yet. */
interface Copy {
  url: string;
  backUp(): Promise<unknown>;
  restore(): Promise<string>;
}

/**
 * Backs up while documents are handed in, restores into another database, and starts a gateway on it: everything that was
 * acknowledged before the backup began is there byte for byte, and the same keys open it.
 */
async function expectWholeBackup({ url, backUp, restore }: Copy) {
  const first = await spawnGateway(['--database', url]);
  const adminKey = /wpk_\S+/.exec(first.said.join('\n'))?.[0] as string;
  const key = await createSubmitterKey(first.address, adminKey);
  const submitters = startSubmitters(2, first.address, key);
  await untilAcknowledged(submitters, 10);
  const before = [...submitters.acknowledged];
  await backUp();
  await untilAcknowledged(submitters, before.length + 5);
  await submitters.stop();
  await first.stop();

  const restored = await restore();
  const storage = await openStorage(restored);
  expect(await storage.audit.verify()).toMatchObject({ whole: true });
  const { items } = await storage.submissions.list({}, everything, { limit: 1000 });
  for (const { id, sha256: digest } of items)
    expect(sha256((await storage.submissions.bytes(id, everything))?.document as Buffer)).toBe(digest);
  // Nothing half stored: what came after the backup began is there whole, or not at all.
  const known = new Set(submitters.acknowledged.map(({ id }) => id));
  expect(items.filter(({ id }) => !known.has(id))).toEqual([]);
  await storage.close();

  const second = await spawnGateway(['--database', restored]);
  for (const { id, bytes } of before) expect(bytes.equals(await documentOf(second.address, key, id))).toBe(true);
  const again = startSubmitters(1, second.address, key);
  await untilAcknowledged(again, 1);
  await again.stop();
  expect(await second.stop()).toBe(0);
}

test('a backup of SQLite under load is whole, and a gateway goes on with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-backup-'));
  const [url, backup] = [join(folder, 'waypost.db'), join(folder, 'backup.db')];
  const backUp = async () => {
    const database = new Database(url);
    database.prepare('VACUUM INTO ?').run([backup]);
    database.close();
  };
  try {
    await expectWholeBackup({ url, backUp, restore: async () => backup });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a backup of PostgreSQL under load is whole, and a gateway goes on with it', async () => {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'waypost-backup-'));
  const postgres = await startPostgres(programs);
  const [url, dump] = [await postgres.createDatabase(), join(folder, 'waypost.dump')];
  try {
    await expectWholeBackup({
      url,
      backUp: () => run(join(programs, 'pg_dump'), ['--format=custom', `--file=${dump}`, url]),
      async restore() {
        const restored = await postgres.createDatabase();
        await run(join(programs, 'pg_restore'), [`--dbname=${restored}`, '--no-owner', '--exit-on-error', dump]);
        return restored;
      },
    });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
});
