import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '@waypost/sdk/policy';
import { handlers } from '../operations/handlers.gen.ts';
import { openSigner } from '../receipts/signer.ts';
import { openStandard } from '../standard.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { createJudge } from '../validation/judge.ts';
import type { Authenticate } from './admission.ts';
import type { Contract } from './contract.ts';
import { createServer } from './create-server.ts';
import { createMetrics } from './metrics.ts';
import { validatorsOf } from './validators.ts';

/** The published files, and the threads of the build. */
export const places = {
  specs: new URL('../../../../specs/', import.meta.url),
  worker: new URL('../../dist/worker.js', import.meta.url),
};
export const standard = openStandard(places.specs);
export const contract = standard.json<Contract>('openapi/v1/openapi.json');

/** An empty database in a file that goes with it. */
export async function newStorage(): Promise<Storage> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-gateway-'));
  const storage = await openStorage(join(folder, 'gateway.db'));
  const close = () => storage.close().finally(() => rmSync(folder, { recursive: true }));
  return { ...storage, close };
}

/** The server of the contract, on a database of its own unless there is another; for tests. */
export async function publicServer({
  authenticate = async () => undefined,
  isReady,
  storage,
  served = contract,
  policy,
  now = () => new Date('2025-04-10T08:30:00Z'),
}: {
  authenticate?: Authenticate;
  isReady?: boolean;
  storage?: Storage;
  served?: Contract;
  policy?: Policy | undefined;
  now?: () => Date;
} = {}) {
  const judge = createJudge({ policy, worker: places.worker });
  const metrics = createMetrics(judge.waiting);
  const database = storage ?? (await newStorage());
  const app = await createServer({
    contract: served,
    handlers,
    gateway: {
      standard,
      judge,
      metrics,
      storage: database,
      signer: await openSigner(database.gatewayKeys, now),
      policy,
      issuer: () => 'https://gateway.example',
      isReady: async () => isReady ?? database.ready(),
      now,
    },
    authenticate,
    metrics,
    bodyLimit: 20_000_000,
    rateLimit: 0,
    logger: false,
  });
  app.addHook('onClose', async () => {
    await judge.close();
    if (!storage) await database.close();
  });
  return app;
}

const compile = validatorsOf(contract);

/** What of an answer is not as the contract says: status, media type, body. */
export function misfits(method: string, path: string, answer: { statusCode: number; headers: object; body: string }) {
  const operation = contract.paths[path]?.[method.toLowerCase() as 'get'];
  const responses = operation?.responses as Record<
    string,
    { $ref?: string; content?: Record<string, { schema: object }> }
  >;
  const found = responses[answer.statusCode];
  if (!found) return [`${answer.statusCode} is not documented`];
  const { content } = found.$ref ? responseNamed(found.$ref) : found;
  if (!content) return answer.body === '' ? [] : ['there should be no body'];
  const type = String((answer.headers as Record<string, string>)['content-type']).split(';')[0] as string;
  const { schema } = content[type] ?? {};
  if (!schema) return [`${type} is not documented`];
  // Of documents there is more to say than a schema does.
  if (answer.statusCode === 200 && path.endsWith('/document')) return [];
  const value = type.endsWith('json') ? JSON.parse(answer.body) : answer.body;
  return compile(schema as Record<string, unknown>)(value);
}

function responseNamed(reference: string) {
  const { responses } = contract.components as unknown as {
    responses: Record<string, { content?: Record<string, { schema: object }> }>;
  };
  return responses[reference.replace('#/components/responses/', '')] ?? {};
}
