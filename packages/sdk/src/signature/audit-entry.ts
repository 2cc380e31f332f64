import type { components } from '../client/openapi.gen.ts';

/** One thing done at a gateway, or refused, as `GET /v1/audit` gives it. */
export type AuditEntry = components['schemas']['AuditEntry'];

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

const text = (value: unknown) => typeof value === 'string';
const digest = (value: unknown) => text(value) && /^[\da-f]{64}$/.test(value as string);
const number = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;
/** What each member must be; others may come with later versions of the contract, and are hashed with them. */
const members: Record<keyof AuditEntry, (value: unknown) => boolean> = {
  seq: number,
  at: text,
  actor: text,
  action: text,
  target: text,
  outcome: text,
  detail: (value) => value === undefined || text(value),
  previous: digest,
  hash: digest,
};

/** Whether a value has the members of an audit entry; what they say may have been changed. */
export const isAuditEntry = (value: unknown): value is AuditEntry =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(members).every(([name, test]) => test((value as Record<string, unknown>)[name]));

/** What canonical JSON can say in one way: a text without half a surrogate pair, or a whole number that JavaScript keeps. */
const isCanonical = (value: unknown) =>
  typeof value === 'string' ? !/\p{Cs}/u.test(value) : value === undefined || Number.isSafeInteger(value);

/**
 * The text whose SHA-256 is the `hash` of an entry: canonical JSON (RFC 8785) of all its members but `hash`. Undefined if
 * there is none: an entry is flat, and each member a text or a whole number.
 */
export function canonicalEntry(entry: object): string | undefined {
  const { hash: _, ...content } = entry as { hash?: unknown };
  // What JSON.stringify writes of a flat object is canonical JSON once its names are in order.
  const isFlat = Object.entries(content).flat().every(isCanonical);
  return isFlat ? JSON.stringify(content, Object.keys(content).sort()) : undefined;
}
