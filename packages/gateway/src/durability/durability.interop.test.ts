import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postgresPrograms, startPostgres } from '../storage/postgres.sample.ts';
import { type Figures, killLoop } from './kill-loop.sample.ts';

/** `KILLS=100,40 pnpm test:interop durability` is the whole of it; how often the gateway on each database is killed. */
const [onSqlite = 6, onPostgres = 4] = (process.env.KILLS ?? '').split(',').filter(Boolean).map(Number);

const tell = (name: string, { kills, acknowledged, repeated, replayed }: Figures) =>
  console.log(
    `${name}: ${kills} kills, ${acknowledged} documents acknowledged, each stored once and byte for byte; ${repeated} requests made again, of which ${replayed} had been carried out`,
  );

test('on SQLite nothing acknowledged is lost or doubled, whenever the gateway is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-sqlite-'));
  try {
    const figures = await killLoop(join(folder, 'gateway.db'), onSqlite, ['gateway']);
    tell('SQLite', figures);
    expect(figures.acknowledged).toBeGreaterThan(onSqlite);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('on PostgreSQL neither, whenever the gateway, a connection of its or the whole database server is killed', async () => {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is not installed');
  const postgres = await startPostgres(programs);
  try {
    const victims = ['gateway', postgres.killConnection, 'gateway', postgres.killServer] as const;
    const figures = await killLoop(await postgres.createDatabase(), onPostgres, victims);
    tell('PostgreSQL', figures);
    expect(figures.acknowledged).toBeGreaterThan(onPostgres);
  } finally {
    await postgres.stop();
  }
});
