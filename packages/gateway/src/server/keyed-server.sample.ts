import type { Policy } from '@waypost/sdk/policy';
import { newApiKey } from '../access/api-key.ts';
import { authenticate } from '../access/authenticate.ts';
import type { Grant } from '../access/principal.ts';
import type { TokenVerifier } from '../access/token.ts';
import type { ApiKey } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';
import type { Contract } from './contract.ts';
import { newStorage, publicServer } from './public-server.sample.ts';

/** A gateway on a database of its own, whose callers are known by keys (and tokens); for tests. */
export async function keyedServer({
  tokens,
  served,
  policy,
  open = newStorage,
  altered = (storage) => storage,
}: {
  tokens?: TokenVerifier;
  served?: Contract;
  policy?: Policy | undefined;
  /** Opens the database. */
  open?: () => Promise<Storage>;
  /** What the gateway gets instead of the storage. */
  altered?: (storage: Storage) => Storage;
} = {}) {
  const storage = await open();
  const given = altered(storage);
  let moment = Date.parse('2026-01-05T08:00:00Z');
  // Each look at the clock is a millisecond later, so that what is made has an order.
  const now = () => new Date(++moment);
  const app = await publicServer({
    storage: given,
    ...(served && { served }),
    policy,
    now,
    authenticate: (header) => authenticate(header, { keys: given.keys, ...(tokens && { tokens }), now }),
  });
  app.addHook('onClose', () => storage.close());
  return {
    app,
    storage,
    /** Headers with a new key, as it is stored. */
    async keyFor(grant: Grant, more: Partial<ApiKey> = {}) {
      const { text, ...made } = newApiKey();
      const key = { ...made, ...grant, createdAt: now().toISOString(), createdBy: 'test', ...more };
      const audit = { at: key.createdAt, actor: 'test', action: 'createKey', target: key.id, outcome: 'done' } as const;
      await storage.keys.create(key, audit);
      return { authorization: `Bearer ${text}` };
    },
  };
}
