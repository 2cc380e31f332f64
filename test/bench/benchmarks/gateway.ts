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
/** Rounds in turn, of so many seconds each, once all have warmed up: V8 goes on making them faster for so long. */
const ROUNDS = 3;
const SECONDS = 4;
const WARM_UP = 15;

export default {
  what: 'handing in 18 kB reports, 20 at a time',
  unit: '× bare route',
  // Half as many a second as a route that stores the body as one row, and does nothing else. What makes the requests takes
  // a core of its own: with two cores, one is left for whatever judges and stores.
  target: 2,
  async measure() {
    if (!existsSync(gateway)) throw new Error('packages/gateway is not built: pnpm build');
    const folder = mkdtempSync(join(tmpdir(), 'waypost-bench-'));
    const rows = await compare('SQLite', async (name) => join(folder, `${name}.db`));
    rmSync(folder, { recursive: true });
    const programs = postgresPrograms();
    if (!programs) return rows;
    const postgres = await startPostgres(programs);
    rows.push(...(await compare('PostgreSQL', postgres.createDatabase)));
    await postgres.stop();
    return rows;
  },
} satisfies Benchmark;

/** Servers that are loaded in turn, and what was measured of each in each round. */
type Of<T> = Record<'ours' | 'bare' | 'judging', T>;

async function compare(name: string, create: (of: string) => Promise<string>): Promise<Measured[]> {
  const servers: Of<Awaited<ReturnType<typeof serve>>> = {
    ours: await serve([gateway, '--port', '0', '--rate-limit', '0', '--database', await create('gateway')]),
    bare: await serve(['--import', 'tsx', bareRoute, await create('bare')]),
    // What anybody pays who stores only what conforms.
    judging: await serve(['--import', 'tsx', bareRoute, await create('judging'), 'judge']),
  };
  try {
    const { ours, bare, judging } = servers;
    const key = await createSubmitterKey(ours.address, /wpk_\S+/.exec(ours.said())?.[0] as string);
    for (const { address } of [ours, bare, judging]) await load(address, key, { seconds: WARM_UP });
    const rounds: Of<Load>[] = [];
    while (rounds.length < ROUNDS)
      rounds.push({
        ours: await load(ours.address, key),
        bare: await load(bare.address, key),
        judging: await load(judging.address, key),
      });
    const mixed = await load(ours.address, key, { reads: ['/v1/submissions?limit=50', '/v1/formats'] });
    const to = (other: 'bare' | 'judging') => {
      const ratio = (round: Of<Load>) => round[other].perSecond / round.ours.perSecond;
      const ranked = [...rounds].sort((a, b) => ratio(a) - ratio(b));
      const median = ranked[ranked.length >> 1] as Of<Load>;
      return { value: ratio(median), ours: median.ours, other: median[other] };
    };
    const [plain, judged] = [to('bare'), to('judging')];
    const of = `handing in 18 kB reports, 20 at a time, ${name}`;
    return [
      { of, value: plain.value, note: `${told(plain.ours)}; bare route: ${told(plain.other)}` },
      {
        of: `the same, to a bare route that judges the body, too`,
        value: judged.value,
        note: `${told(judged.other)}; every third beside two that read: ${told(mixed)}`,
        informative: true,
      },
    ];
  } finally {
    for (const { stop } of Object.values(servers)) stop();
  }
}

/** Answers per second, and the milliseconds that 99 in 100 of them do not exceed. */
interface Load {
  perSecond: number;
  p99: number;
}
const told = ({ perSecond, p99 }: Load) => `${Math.round(perSecond)} a second, 99 in 100 within ${p99} ms`;

/** Hands in a report of its own each time, between requests that read, if there are any. */
async function load(
  address: string,
  key: string,
  { reads = [], seconds = SECONDS }: { reads?: readonly string[]; seconds?: number } = {},
): Promise<Load> {
  const authorization = `Bearer ${key}`;
  const { requests, latency, non2xx, errors } = await autocannon({
    url: address,
    connections: 20,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: '/v1/submissions',
        setupRequest: (request) => {
          const { documentId, bytes } = nextReport();
          const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': documentId };
          return { ...request, headers, body: bytes };
        },
      },
      ...reads.map((path) => ({ method: 'GET' as const, path, headers: { authorization } })),
    ],
  });
  if (non2xx + errors > 0) throw new Error(`${address}: ${non2xx} refused, ${errors} without an answer`);
  return { perSecond: requests.average, p99: latency.p99 };
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
