import { readFileSync } from 'node:fs';
import { NotConformantError } from '@waypost/sdk';
import { type Policy, readPolicy } from '@waypost/sdk/policy';
import type { FastifyServerOptions } from 'fastify';
import { handlers } from './operations/handlers.ts';
import type { Contract } from './server/contract.ts';
import { createServer } from './server/create-server.ts';
import { createMetrics } from './server/metrics.ts';
import { type Settings, UsageError } from './settings.ts';
import { openStandard } from './standard.ts';
import { createJudge } from './validation/judge.ts';

/** A gateway that takes requests. */
export interface RunningGateway {
  /** Where it listens: `http://127.0.0.1:8080`. */
  address: string;
  /** Takes no more requests, answers those that it has, and lets go of everything. */
  close(): Promise<void>;
}

/** Where the parts of the gateway lie that are no code. */
export interface Places {
  /** The published files of the standard. */
  specs: URL;
  /** The module that judges in threads. */
  worker: URL;
}

/** As `pnpm build` lays them out. */
const built: Places = {
  specs: new URL('./specs/', import.meta.url),
  worker: new URL('./worker.js', import.meta.url),
};

/**
 * Starts a gateway.
 * @throws UsageError where a file or an address of the settings cannot be used.
 */
export async function startGateway(
  settings: Settings,
  { logger, places = built }: { logger: FastifyServerOptions['logger']; places?: Places },
): Promise<RunningGateway> {
  const policy = settings.policy === undefined ? undefined : await policyFrom(settings.policy);
  const standard = openStandard(places.specs);
  const judge = createJudge({ policy, worker: places.worker });
  const metrics = createMetrics(() => judge.waiting());
  const app = await createServer({
    contract: standard.json<Contract>('openapi/v1/openapi.json'),
    handlers,
    gateway: { standard, judge, metrics, isReady: async () => true, now: () => new Date() },
    authenticate: async () => undefined,
    metrics,
    bodyLimit: settings.bodyLimit,
    rateLimit: settings.rateLimit,
    logger,
  });
  const close = async () => {
    await app.close();
    await judge.close();
  };
  try {
    return { address: await app.listen({ port: settings.port, host: settings.host }), close };
  } catch (error) {
    await close();
    throw new UsageError(`cannot listen on ${settings.host}, port ${settings.port}: ${(error as Error).message}`);
  }
}

async function policyFrom(path: string): Promise<Policy> {
  try {
    return await readPolicy(readFileSync(path), { name: path });
  } catch (error) {
    const why = error instanceof NotConformantError ? `it is ${error.message}` : (error as Error).message;
    throw new UsageError(`--policy ${path}: ${why}`);
  }
}
