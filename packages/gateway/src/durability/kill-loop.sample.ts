import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Spawned, spawnGateway } from '../spawn-gateway.sample.ts';
import { freePort } from '../storage/postgres.sample.ts';
import { expectAllStored } from './expect-all-stored.sample.ts';
import { createSubmitterKey, documentOf, startSubmitters, untilAcknowledged } from './submitters.sample.ts';

/** How many hand in at the same time. */
const SUBMITTERS = 4;
/** The longest that a gateway works before it is killed, in milliseconds. */
const LIFE = 400;
/** How many of the documents acknowledged last are looked at after each kill. */
const LAST = 10;

/** What is killed, without warning (`SIGKILL`); the gateway is started again by the loop. */
export type Victim = 'gateway' | (() => Promise<unknown>);

/** What a loop came to: documents acknowledged, requests made again, and those among them that had been carried out. */
export interface Figures {
  kills: number;
  acknowledged: number;
  repeated: number;
  replayed: number;
}

/**
 * Kills while documents are handed in, again and again. After each kill, what was acknowledged last before it is there byte
 * for byte; at the end all that ever was is there, once, and nothing else.
 */
export async function killLoop(url: string, kills: number, victims: readonly Victim[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-kills-'));
  const adminKeyFile = join(folder, 'admin-key');
  const port = await freePort();
  const start = () =>
    spawnGateway(['--database', url, '--port', String(port)], { WAYPOST_ADMIN_KEY_FILE: adminKeyFile });
  let gateway = await start();
  try {
    const { address } = gateway;
    const key = await createSubmitterKey(address, readFileSync(adminKeyFile, 'utf8').trim());
    const submitters = startSubmitters(SUBMITTERS, address, key);
    for (let kill = 0; kill < kills; kill++) {
      await untilAcknowledged(submitters, submitters.acknowledged.length + 1);
      await sleep(Math.random() * LIFE);
      const victim = victims[kill % victims.length] as Victim;
      if (victim === 'gateway') gateway = await startAgain(gateway, start);
      else await victim();
      const last = submitters.acknowledged.slice(-LAST);
      await untilAcknowledged(submitters, submitters.acknowledged.length + 1);
      for (const { id, bytes } of last)
        if (!bytes.equals(await documentOf(address, key, id))) throw new Error(`submission ${id} has other bytes`);
    }
    await submitters.stop();
    await gateway.stop();
    const { acknowledged, repeated, replayed } = submitters;
    await expectAllStored(url, acknowledged);
    return { kills, acknowledged: acknowledged.length, repeated, replayed };
  } finally {
    gateway.process.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

async function startAgain({ process: killed }: Spawned, start: () => Promise<Spawned>): Promise<Spawned> {
  killed.kill('SIGKILL');
  if (killed.exitCode === null && killed.signalCode === null) await new Promise((ended) => killed.once('exit', ended));
  return start();
}
