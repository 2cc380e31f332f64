import { createHash } from 'node:crypto';
import { canonicalEntry } from '@waypost/sdk/signature';

export { GENESIS } from '@waypost/sdk/signature';

/** What happened: who did what to what, and how it ended. `at` is a time in UTC. */
export interface AuditEntry {
  at: string;
  /** Id of the principal, or `anonymous`. */
  actor: string;
  action: string;
  /** Id of what was acted on. */
  target: string;
  outcome: 'done' | 'refused';
  /** More about it, up to 4000 characters; never content of a document, never a secret. */
  detail?: string;
}

/** An entry in its place in the chain. */
export interface ChainedEntry extends AuditEntry {
  /** 1 for the first, without gaps. */
  seq: number;
  /** Hash of the entry before. */
  previous: string;
  hash: string;
}

/**
 * Hash of an entry: SHA-256, in hexadecimal, of its canonical JSON (RFC 8785) without the hash itself, the very text that
 * whoever checks the log hashes. @throws TypeError if a text has none, being half of a surrogate pair
 */
export function hashOf({
  seq,
  at,
  actor,
  action,
  target,
  outcome,
  detail,
  previous,
}: Omit<ChainedEntry, 'hash'>): string {
  const text = canonicalEntry({ seq, at, actor, action, target, outcome, detail, previous });
  if (text === undefined) throw new TypeError('an entry of the audit log has no canonical JSON');
  return createHash('sha256').update(text).digest('hex');
}

/** The entry that follows another one. */
export function follow({ seq, hash }: Pick<ChainedEntry, 'seq' | 'hash'>, entry: AuditEntry): ChainedEntry {
  const chained = { ...entry, seq: seq + 1, previous: hash };
  return { ...chained, hash: hashOf(chained) };
}
