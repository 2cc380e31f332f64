import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { createSubmitterKey, nextReport } from '../../../packages/gateway/src/durability/submitters.sample.ts';
import { postgresPrograms, startPostgres } from '../../../packages/gateway/src/storage/postgres.sample.ts';
import type { Benchmark, Measured } from '../benchmark.ts';
import { root } from '../repository.ts';

const gateway = `${root}packages/gateway/dist/main.js`;
const bareRoute = `${root}packages/gateway/src/bare-route.sample.ts`;
/** Rounds in turn, of so many seconds each; the first warms up. */
const ROUNDS = 4;
const SECONDS = 4;

export default {
  what: 'handing in 18 kB reports, 20 at a time',
  unit: '× bare route',
  // Half as many a second as a route that stores the body as one row, and does nothing else.
  target: 2,
  async measure() {
    if (!existsSync(gateway)) throw new Error('packages/gateway is not built: pnpm build');
    const folder = mkdtempSync(join(tmpdir(), 'waypost-bench-'));
    const rows = [await compare('SQLite', async (name) => join(folder, `${name}.db`))];
    rmSync(folder, { recursive: true });
    const programs = postgresPrograms();
    if (!programs) return rows;
    const postgres = await startPostgres(programs);
    rows.push(await compare('PostgreSQL', postgres.createDatabase));
    await postgres.stop();
    return rows;
  },
} satisfies Benchmark;

async function compare(name: string, create: (of: string) => Promise<string>): Promise<Measured> {
  const ours = await serve([gateway, '--port', '0', '--rate-limit', '0', '--database', await create('gateway')]);
  const bare = await serve(['--import', 'tsx', bareRoute, await create('bare')]);
  try {
    const key = await createSubmitterKey(ours.address, /wpk_\S+/.exec(ours.said())?.[0] as string);
    const rates: { ours: number; bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rates.push({ ours: await perSecond(ours.address, key), bare: await perSecond(bare.address, key) });
    const ranked = rates.slice(1).sort((a, b) => a.bare / a.ours - b.bare / b.ours);
    const median = ranked[ranked.length >> 1] as (typeof ranked)[number];
    const note = `${Math.round(median.ours)} a second, bare ${Math.round(median.bare)}`;
    return { of: `handing in 18 kB reports, 20 at a time, ${name}`, value: median.bare / median.ours, note };
  } finally {
    ours.stop();
    bare.stop();
  }
}

/** Documents acknowledged per second. */
async function perSecond(address: string, key: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: `${address}/v1/submissions`,
    connections: 20,
    duration: SECONDS,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { documentId, bytes } = nextReport();
          const headers = {
            authorization: `Bearer ${key}`,
            'content-type': 'application/json',
            'idempotency-key': documentId,
          };
          return { ...request, headers, body: bytes };
        },
      },
    ],
  });
  if (non2xx + errors > 0) throw new Error(`${address}: ${non2xx} refused, ${errors} without an answer`);
  return requests.average;
}

/** A server in a process of its own, so that it shares nothing with what loads it. */
async function serve(words: readonly string[]) {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], cwd: root });
  const lines: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${lines.join('\n')}`)));
    createInterface({ input: child.stderr }).on('line', (text) => {
      lines.push(text);
      const found = /listening on (http:\S+)$/.exec(text)?.[1];
      if (found) resolve(found);
    });
  });
  return { address, said: () => lines.join('\n'), stop: () => void child.kill('SIGKILL') };
}
