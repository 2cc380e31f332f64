import type { Storage } from '../storage/storage.ts';
import { newApiKey } from './api-key.ts';

/**
 * Makes a key for an administrator where there has never been one; `handOver` gives it away, and where that throws, no
 * key is kept.
 */
export async function createFirstKey(
  keys: Pick<Storage['keys'], 'createFirst'>,
  now: Date,
  handOver: (key: string) => void,
): Promise<void> {
  const { id, text, secretSha256 } = newApiKey();
  const [at, actor] = [now.toISOString(), 'gateway'];
  const key = {
    id,
    secretSha256,
    role: 'admin',
    label: 'First administrator',
    createdAt: at,
    createdBy: actor,
  } as const;
  await keys.createFirst(key, { at, actor, action: 'createKey', target: id, outcome: 'done' }, () => handOver(text));
}
