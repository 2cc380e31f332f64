import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Grant, Principal } from './principal.ts';

/** A new API key: `text` is shown once, only `secretSha256` is stored. */
export interface NewApiKey {
  id: string;
  text: string;
  secretSha256: string;
}

/** What is stored of an API key; instants in UTC, ISO 8601. */
export interface ApiKeyRecord extends Grant {
  id: string;
  /** In hexadecimal. */
  secretSha256: string;
  expiresAt?: string;
  revokedAt?: string;
  lastUsedAt?: string;
}

/** Where API keys are kept. */
export interface ApiKeyStore {
  find(id: string): Promise<ApiKeyRecord | undefined>;
  /** Notes that a key was used, unless it was noted since. */
  touch(id: string, use: { at: string; unlessSince: string }): Promise<void>;
}

const FORM = /^wpk_([0-9a-f]{16})_([\w-]{43})$/;
/** How often the last use of a key is written down: not on every request, which would cost a write each. */
const USE_NOTED_EVERY = 3_600_000;
/** What the secret of a key that does not exist is compared with, so that it takes as long. */
const NOBODY = createHash('sha256').update(randomBytes(32)).digest('hex');

/** An API key with 256 random bits, `wpk_<id>_<secret>`; a plain hash of so much randomness cannot be searched. */
export function newApiKey(): NewApiKey {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, text: `wpk_${id}_${secret}`, secretSha256: digest(secret) };
}

/** Whether a credential is an API key by its looks. */
export const isApiKey = (credential: string): boolean => credential.startsWith('wpk_');

/** Who an API key stands for; undefined if it is unknown, wrong, expired or revoked, which takes equally long. */
export async function authenticateKey(
  credential: string,
  store: ApiKeyStore,
  now: Date,
): Promise<Principal | undefined> {
  const [, id, secret] = FORM.exec(credential) ?? [];
  if (id === undefined || secret === undefined) return undefined;
  const record = await store.find(id);
  const isRight = timingSafeEqual(Buffer.from(digest(secret)), Buffer.from(record?.secretSha256 ?? NOBODY));
  if (!record || !isRight || !isInForce(record, now)) return undefined;
  const unlessSince = new Date(now.getTime() - USE_NOTED_EVERY).toISOString();
  if ((record.lastUsedAt ?? '') < unlessSince) await store.touch(id, { at: now.toISOString(), unlessSince });
  const { role, operator, countries, programmes } = record;
  return {
    id,
    kind: 'key',
    role,
    ...(operator !== undefined && { operator }),
    ...(countries && { countries }),
    ...(programmes && { programmes }),
  };
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** A moment that cannot be read has passed. */
const isInForce = ({ expiresAt, revokedAt }: ApiKeyRecord, now: Date) =>
  revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > now.getTime());
