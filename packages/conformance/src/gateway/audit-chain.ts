import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What is wrong with a piece of the audit log, the latest entry first; undefined if nothing is. */
export function chainFault(items: unknown): string | undefined {
  if (!Array.isArray(items) || items.length < 2) return 'there are no entries to compare';
  for (const [at, { hash, ...entry }] of items.entries()) {
    const own = createHash('sha256')
      .update(canonicalize(entry) as string)
      .digest('hex');
    if (own !== hash) return `entry ${entry.seq} does not have the digest of what it says`;
    const before = items[at + 1];
    if (before && entry.previous !== before.hash) return `entry ${entry.seq} is not bound to the one before`;
    if (before && entry.seq !== before.seq + 1) return `no entry between ${before.seq} and ${entry.seq}`;
  }
  return undefined;
}
