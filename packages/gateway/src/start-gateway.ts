import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NotConformantError } from '@waypost/sdk';
import { type Policy, readPolicy } from '@waypost/sdk/policy';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { authenticate } from './access/authenticate.ts';
import { createFirstKey } from './access/first-key.ts';
import { type IssuerSettings, type TokenVerifier, tokenVerifier } from './access/token.ts';
import { serveDocs } from './docs/docs.ts';
import { handlers } from './operations/handlers.gen.ts';
import { reasonOf } from './reason-of.ts';
import { openSigner } from './receipts/signer.ts';
import type { Contract } from './server/contract.ts';
import { createServer } from './server/create-server.ts';
import { createMetrics } from './server/metrics.ts';
import { type Settings, UsageError } from './settings.ts';
import { openStandard } from './standard.ts';
import { type StartTexts, startTexts } from './start-texts.ts';
import { openStorage, type Storage } from './storage/storage.ts';
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
  /** The files of the page at `/docs`. */
  docs: URL;
}

/** As `pnpm build` lays them out. */
const built: Places = {
  specs: new URL('./specs/', import.meta.url),
  worker: new URL('./worker.js', import.meta.url),
  docs: new URL('./docs/', import.meta.url),
};

/**
 * Starts a gateway.
 * @throws UsageError where a file, the database or an address of the settings cannot be used.
 */
export async function startGateway(
  settings: Settings,
  {
    logger,
    places = built,
    texts = startTexts.en,
  }: { logger: FastifyServerOptions['logger']; places?: Places; texts?: StartTexts },
): Promise<RunningGateway> {
  const policy = settings.policy === undefined ? undefined : await policyFrom(settings.policy, texts);
  const tokens = settings.oidc && tokensOf(settings.oidc, texts);
  const storage = await databaseOf(settings.database, texts);
  const judge = createJudge({ policy, worker: places.worker });
  const letGo = async () => {
    await judge.close();
    await storage.close();
  };
  try {
    await judge.check().catch((error: Error) => {
      throw new Error(texts.noThreads(fileURLToPath(places.worker), error.message));
    });
    const now = () => new Date();
    const standard = openStandard(places.specs);
    const metrics = createMetrics(() => judge.waiting());
    let address = '';
    const app = await createServer({
      contract: standard.json<Contract>('openapi/v1/openapi.json'),
      handlers,
      gateway: {
        standard,
        judge,
        metrics,
        storage,
        signer: await openSigner(storage.gatewayKeys, now),
        policy,
        issuer: () => settings.issuer ?? address,
        isReady: storage.ready,
        now,
      },
      authenticate: (header) => authenticate(header, { keys: storage.keys, ...(tokens && { tokens }), now }),
      metrics,
      bodyLimit: settings.bodyLimit,
      rateLimit: settings.rateLimit,
      logger,
    });
    serveDocs(app, places.docs);
    const close = async () => {
      await app.close();
      await letGo();
    };
    address = await listen(app, settings, texts);
    await createFirstKey(storage.keys, now(), (key) => handOver(key, settings.adminKeyFile, texts)).catch(
      async (error) => {
        await app.close();
        throw error;
      },
    );
    return { address, close };
  } catch (error) {
    await letGo();
    throw error;
  }
}

async function listen(app: FastifyInstance, { host, port }: Settings, texts: StartTexts): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    await app.close();
    throw new UsageError(texts.cannotListen(host, port, reasonOf(error as Error, texts)));
  }
}

function tokensOf(settings: IssuerSettings, texts: StartTexts): TokenVerifier {
  try {
    return tokenVerifier(settings);
  } catch (error) {
    throw new UsageError(texts.about('--oidc-issuer', (error as Error).message));
  }
}

/** The address is not repeated where it fails: it may hold a password. */
async function databaseOf(url: string, texts: StartTexts): Promise<Storage> {
  try {
    return await openStorage(url);
  } catch (error) {
    throw new UsageError(texts.about('--database', reasonOf(error as Error, texts)));
  }
}

/** Gives the first key to whoever started the gateway: in a file that only they can read, or on standard error. */
function handOver(key: string, file: string | undefined, texts: StartTexts): void {
  if (file === undefined) {
    process.stderr.write(`${texts.adminKey(key)}\n`);
    return;
  }
  try {
    // A file that is there may hold the key of another database.
    writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
    process.stderr.write(`${texts.adminKeyIn(file)}\n`);
  } catch (error) {
    throw new UsageError(texts.about('WAYPOST_ADMIN_KEY_FILE', reasonOf(error as Error, texts)));
  }
}

async function policyFrom(path: string, texts: StartTexts): Promise<Policy> {
  try {
    return await readPolicy(readFileSync(path), { name: path });
  } catch (error) {
    const why =
      error instanceof NotConformantError ? texts.policyNotConformant(error.message) : reasonOf(error as Error, texts);
    throw new UsageError(texts.about(`--policy ${path}`, why));
  }
}
