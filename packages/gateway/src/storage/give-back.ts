import type { Transaction } from 'kysely';
import type { SubmissionStatus } from './submission.ts';
import type { Tables } from './tables.ts';

/**
 * Takes hold of the document of a submission until the transaction ends, before anything else of it is touched: as a
 * later revision does that comes in, so that neither waits for the other in a circle.
 */
export const holdDocumentOf = (transaction: Transaction<Tables>, submission: string) =>
  transaction
    .updateTable('documentHeads')
    .set((row) => ({ revision: row.ref('revision') }))
    .where('submission', '=', submission)
    .execute();

/** Gives the place of a revision that is withdrawn back to the one before: it is again what it was when it was superseded. */
export async function giveBack(transaction: Transaction<Tables>, withdrawn: string): Promise<void> {
  const earlier = await transaction
    .selectFrom('submissions')
    .select('id')
    .where('supersededBy', '=', withdrawn)
    .where('status', '=', 'superseded')
    .executeTakeFirst();
  if (!earlier) return;
  const review = await transaction
    .selectFrom('reviews')
    .select('decision')
    .where('submission', '=', earlier.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const status = (review?.decision ?? 'received') as SubmissionStatus;
  await transaction
    .updateTable('submissions')
    .set((row) => ({ status, supersededBy: null, version: row('version', '+', 1) }))
    .where('id', '=', earlier.id)
    .execute();
  // The revision number stays that of the one withdrawn: a number stands for one text for good.
  await transaction
    .updateTable('documentHeads')
    .set({ submission: earlier.id })
    .where('submission', '=', withdrawn)
    .execute();
}
