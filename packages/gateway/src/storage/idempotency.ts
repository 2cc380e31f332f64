import type { Insertable, Kysely, Transaction } from 'kysely';
import { inOrder } from './in-order.ts';
import { prepared } from './prepared.ts';
import { asReceived, type StoredSubmission, submissionOf } from './submission.ts';
import type { IdempotencyKeyTable, Tables } from './tables.ts';

/** What a request that may be repeated is known by: its key, within whose and which operation, and its exact body. */
export interface Idempotency {
  scope: string;
  key: string;
  bodySha256: string;
}

/** What a request that was sent before led to then. */
export type Earlier = { outcome: 'replayed'; submission: StoredSubmission } | { outcome: 'key-reused' };

/** A submission to be made by a request. */
interface Task {
  idempotency: Idempotency;
  submission: { id: string };
}

/**
 * Takes the keys; where one is taken, waits until what took it is stored or undone. Gives the tasks whose keys were free.
 * Gateways that store at the same time take keys, and documents after them, in the same order, so that none waits for one
 * that waits for it.
 */
export async function claimKeys<T extends Task>(
  transaction: Transaction<Tables>,
  tasks: readonly T[],
): Promise<readonly T[]> {
  const rows = tasks.map(({ idempotency: { scope, key, bodySha256 }, submission: { id } }) => ({
    ...{ scope, key, bodySha256 },
    submission: id,
  }));
  const taken = await takeKeys(transaction, { rows: inOrder(rows, ({ scope, key }) => JSON.stringify([scope, key])) });
  const ids = new Set(taken.map(({ submission }) => submission));
  return tasks.filter(({ submission }) => ids.has(submission.id));
}

const takeKeys = prepared((db, { rows }: { rows: Insertable<IdempotencyKeyTable>[] }) =>
  db
    .insertInto('idempotencyKeys')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .returning('submission'),
);

/** Gives back the keys of what is not stored. */
export async function releaseKeys(transaction: Transaction<Tables>, tasks: readonly Task[]): Promise<void> {
  for (const { idempotency } of tasks)
    await transaction
      .deleteFrom('idempotencyKeys')
      .where('scope', '=', idempotency.scope)
      .where('key', '=', idempotency.key)
      .execute();
}

/** What the key was used for before; undefined if nothing. */
export async function earlierOf(
  db: Kysely<Tables>,
  { scope, key, bodySha256 }: Idempotency,
): Promise<Earlier | undefined> {
  const [known] = await madeWith(db, { scope, key });
  if (!known) return undefined;
  const { bodySha256: before, ...row } = known;
  return before === bodySha256
    ? { outcome: 'replayed', submission: asReceived(submissionOf(row)) }
    : { outcome: 'key-reused' };
}

const madeWith = prepared((db, { scope, key }: Pick<Idempotency, 'scope' | 'key'>) =>
  db
    .selectFrom('idempotencyKeys')
    .innerJoin('submissions', 'submissions.id', 'idempotencyKeys.submission')
    .where('scope', '=', scope)
    .where('key', '=', key)
    .selectAll('submissions')
    .select('bodySha256'),
);
