import type { ApiKey } from '../storage/keys.ts';

/** An API key as the contract shows it: without its secret. */
export function keyResource({ secretSha256: _, createdBy: __, label, ...key }: ApiKey) {
  return { ...key, name: label ?? key.id };
}
