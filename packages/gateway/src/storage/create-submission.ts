import type { Kysely, Transaction } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { insertFacts } from './facts.ts';
import { orNull } from './present.ts';
import { asReceived, type NewSubmission, type StoredSubmission, standing, submissionOf } from './submission.ts';
import type { Tables } from './tables.ts';

/** What a request that may be repeated is known by: its key, within whose and which operation, and its exact body. */
export interface Idempotency {
  scope: string;
  key: string;
  bodySha256: string;
}

/**
 * `created` and on disk; `replayed`: the very request was carried out before, and this is what it made; `key-reused` with
 * another body; `in-flight`: the same request is still being carried out; `revision-exists`: this revision or a later one
 * is stored. Only the first has changed anything.
 */
export type Creation =
  | { outcome: 'created' | 'replayed'; submission: StoredSubmission }
  | { outcome: 'key-reused' }
  | { outcome: 'in-flight' }
  | { outcome: 'revision-exists' };

/** What a request that was sent before led to then. */
export type Earlier = { outcome: 'replayed'; submission: StoredSubmission } | { outcome: 'key-reused' };

/** Stores a submission, what supersedes by it, its facts and what the audit log says of it: all of it or nothing. */
export async function createSubmission(
  db: Kysely<Tables>,
  submission: NewSubmission,
  { idempotency, audit }: { idempotency: Idempotency; audit: AuditEntry },
): Promise<Creation> {
  try {
    return await db.transaction().execute(async (transaction): Promise<Creation> => {
      const earlier = await claim(transaction, idempotency, submission.id);
      if (earlier) return earlier;
      const supersedes = await supersede(transaction, submission);
      const stored = await insert(transaction, submission, supersedes);
      await append(transaction, audit);
      return { outcome: 'created', submission: stored };
    });
  } catch (error) {
    if (error instanceof RevisionExists) return { outcome: 'revision-exists' };
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) return { outcome: 'in-flight' };
    throw error;
  }
}

/** PostgreSQL's code for a lock that was waited for too long: the same request, or revision, is still being stored. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Undoes the transaction. */
class RevisionExists extends Error {}

/** Takes the key; where it is taken, waits until what took it is stored or undone, and says what it was used for. */
async function claim(
  transaction: Transaction<Tables>,
  { scope, key, bodySha256 }: Idempotency,
  submission: string,
): Promise<Creation | undefined> {
  const taken = await transaction
    .insertInto('idempotencyKeys')
    .values({ scope, key, bodySha256, submission })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .returning('submission')
    .executeTakeFirst();
  if (taken) return undefined;
  const earlier = await earlierOf(transaction, { scope, key, bodySha256 });
  if (!earlier) throw new Error('an idempotency key is taken, but not by a submission');
  return earlier;
}

/** What the key was used for before; undefined if nothing. */
export async function earlierOf(
  db: Kysely<Tables>,
  { scope, key, bodySha256 }: Idempotency,
): Promise<Earlier | undefined> {
  const known = await db
    .selectFrom('idempotencyKeys')
    .innerJoin('submissions', 'submissions.id', 'idempotencyKeys.submission')
    .where('scope', '=', scope)
    .where('key', '=', key)
    .selectAll('submissions')
    .select('bodySha256')
    .executeTakeFirst();
  if (!known) return undefined;
  const { bodySha256: before, ...row } = known;
  return before === bodySha256
    ? { outcome: 'replayed', submission: asReceived(submissionOf(row)) }
    : { outcome: 'key-reused' };
}

/** Puts the revision at the head of its document; the revision before is superseded, if it still stood: its id. */
async function supersede(
  transaction: Transaction<Tables>,
  { operator, documentId, revision, id }: NewSubmission,
): Promise<string | undefined> {
  const head = await transaction
    .insertInto('documentHeads')
    .values({ operator, documentId, revision, submission: id, previous: null })
    .onConflict((conflict) =>
      conflict
        .columns(['operator', 'documentId'])
        .doUpdateSet((row) => ({ previous: row.ref('documentHeads.submission'), revision, submission: id }))
        .where('documentHeads.revision', '<', revision),
    )
    .returning('previous')
    .executeTakeFirst();
  if (!head) throw new RevisionExists();
  if (head.previous === null) return undefined;
  const superseded = await transaction
    .updateTable('submissions')
    .set((row) => ({ status: 'superseded', supersededBy: id, version: row('version', '+', 1) }))
    .where('id', '=', head.previous)
    .where('status', 'in', standing)
    .returning('id')
    .executeTakeFirst();
  return superseded?.id;
}

async function insert(
  transaction: Transaction<Tables>,
  { document, report, facts, findings, period, policySubject, ...submission }: NewSubmission,
  supersedes: string | undefined,
): Promise<StoredSubmission> {
  const row = await transaction
    .insertInto('submissions')
    .values({
      ...submission,
      status: 'received',
      version: 1,
      accepted: 0,
      errors: findings.error,
      warnings: findings.warning,
      infos: findings.info,
      supersedes: orNull(supersedes),
      periodKind: orNull(period?.kind),
      periodStart: orNull(period?.start),
      periodEnd: orNull(period?.end),
      policySubject: JSON.stringify(policySubject),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await transaction.insertInto('contents').values({ submission: submission.id, document, report }).execute();
  await insertFacts(transaction, submission, facts);
  return submissionOf(row);
}
