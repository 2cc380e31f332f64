import { sha256 } from '../sha256.ts';
import { type AuditEntry, canonicalEntry, GENESIS, isAuditEntry } from './audit-entry.ts';

/** What became of checking entries of an audit log. */
export type AuditVerdict =
  | {
      isWhole: true;
      /** How many there are, each counted once. */
      entries: number;
      first: AuditEntry;
      /** Its `hash` is to be noted elsewhere: it stands for all that is before it. */
      last: AuditEntry;
      /** Whether the first is the first of the log; otherwise nothing is said of those before it. */
      isFromStart: boolean;
      /** Number of the entry that bears the hash noted; it may be the one before the first. */
      notedSeq?: number;
    }
  | ({ isWhole: false } & AuditFault);

/** How entries are checked. */
export interface AuditOptions {
  /** A `hash` of the log that was written down elsewhere: it has to occur. */
  noted?: string | undefined;
  /** What makes the SHA-256 of a text, in hexadecimal: WebCrypto unless given. That of Node is much faster for many entries. */
  digest?: (text: string) => string | Promise<string>;
}

/** Where entries stop being a chain. `index` is the place, from 0, among the entries given, `seq` the number of the entry. */
export type AuditFault =
  | { fault: 'empty' }
  /** It is no audit entry, or holds what has no canonical JSON. */
  | { fault: 'malformed'; index: number }
  /** Its hash is not that of what it says. */
  | { fault: 'changed'; index: number; seq: number }
  /** Entries are not there: those from a number to a number, both included. `index` is of the one after them. */
  | { fault: 'missing'; index: number; from: number; to: number }
  /** It does not hold the hash of the entry before it: one of the two was written anew. */
  | { fault: 'unlinked'; index: number; seq: number }
  /** Two different entries bear its number. */
  | { fault: 'twice'; index: number; seq: number }
  /** They are a chain, but without the hash noted: its end was cut off, or all of it was written anew. */
  | { fault: 'noted-absent'; first: AuditEntry; last: AuditEntry };

/**
 * Whether entries of an audit log are one chain, each as it was written and bound to the one before. Needs no network and
 * no key. They may come in any order, since each holds its number, some of them repeatedly, as pages that overlap give
 * them, and may be a part of a log. By itself a chain does not show that its end was cut off, or that all of it was written
 * anew: for that, give as `noted` the last `hash` of an earlier check. Never throws on bad data.
 * @throws Error if there is no WebCrypto (in a page without https), nor another `digest`
 */
export async function verifyAudit(
  entries: readonly unknown[],
  { noted, digest = webDigest }: AuditOptions = {},
): Promise<AuditVerdict> {
  const malformed = entries.findIndex((entry) => !isAuditEntry(entry));
  if (malformed >= 0) return { isWhole: false, fault: 'malformed', index: malformed };
  const given = (entries as readonly AuditEntry[]).map((entry, index) => ({ entry, index }));
  const inOrder = given.sort((a, b) => a.entry.seq - b.entry.seq);
  const first = inOrder[0]?.entry;
  if (!first) return { isWhole: false, fault: 'empty' };

  let last: AuditEntry | undefined;
  let notedSeq = first.previous === noted ? first.seq - 1 : undefined;
  for (const { entry, index } of inOrder) {
    const content = canonicalEntry(entry);
    if (content === undefined) return { isWhole: false, fault: 'malformed', index };
    if ((await digest(content)) !== entry.hash) return { isWhole: false, fault: 'changed', index, seq: entry.seq };
    if (entry.hash === last?.hash) continue;
    const fault = last ? faultBetween(last, entry, index) : faultOfFirst(entry, index);
    if (fault) return { isWhole: false, ...fault };
    if (entry.hash === noted) notedSeq = entry.seq;
    last = entry;
  }
  last ??= first;
  if (noted !== undefined && notedSeq === undefined) return { isWhole: false, fault: 'noted-absent', first, last };
  return {
    isWhole: true,
    entries: last.seq - first.seq + 1,
    first,
    last,
    isFromStart: first.seq === 1,
    ...(notedSeq !== undefined && { notedSeq }),
  };
}

function faultBetween(before: AuditEntry, { seq, previous }: AuditEntry, index: number): AuditFault | undefined {
  if (seq === before.seq) return { fault: 'twice', index, seq };
  if (seq > before.seq + 1) return { fault: 'missing', index, from: before.seq + 1, to: seq - 1 };
  return previous === before.hash ? undefined : { fault: 'unlinked', index, seq };
}

/** The first entry of a log, and no other, says that there is none before it. */
const faultOfFirst = ({ seq, previous }: AuditEntry, index: number): AuditFault | undefined =>
  (seq === 1) === (previous === GENESIS) ? undefined : { fault: 'unlinked', index, seq };

async function webDigest(text: string): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(text));
  if (digest === undefined) throw new Error('there is no WebCrypto here; a page has it where it comes over https');
  return digest;
}
