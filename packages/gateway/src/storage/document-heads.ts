import type { Insertable, Transaction } from 'kysely';
import { inOrder } from './in-order.ts';
import { prepared } from './prepared.ts';
import { type NewSubmission, standing } from './submission.ts';
import type { DocumentHeadTable, Tables } from './tables.ts';

/**
 * Puts revisions at the heads of their documents, unless one as high is there: of each that is put, the submission that
 * was there before, if any.
 */
export async function putAtHead(
  transaction: Transaction<Tables>,
  submissions: readonly Pick<NewSubmission, 'id' | 'operator' | 'documentId' | 'revision'>[],
): Promise<Map<string, string | null>> {
  if (submissions.length === 0) return new Map();
  const rows = submissions.map(({ id, operator, documentId, revision }) => ({
    ...{ operator, documentId, revision },
    submission: id,
    previous: null,
  }));
  const heads = await setHeads(transaction, {
    rows: inOrder(rows, ({ operator, documentId }) => JSON.stringify([operator, documentId])),
  });
  return new Map(heads.map(({ submission, previous }) => [submission, previous]));
}

const setHeads = prepared((db, { rows }: { rows: Insertable<DocumentHeadTable>[] }) =>
  db
    .insertInto('documentHeads')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['operator', 'documentId'])
        .doUpdateSet((row) => ({
          previous: row.ref('documentHeads.submission'),
          revision: row.ref('excluded.revision'),
          submission: row.ref('excluded.submission'),
        }))
        .whereRef('documentHeads.revision', '<', 'excluded.revision'),
    )
    .returning(['submission', 'previous']),
);

/** Supersedes those that still stand: for the id of each new submission that of the one that it superseded. */
export async function supersede(
  transaction: Transaction<Tables>,
  previous: readonly string[],
): Promise<Map<string, string>> {
  if (previous.length === 0) return new Map();
  const superseded = await transaction
    .updateTable('submissions')
    .set((row) => ({
      status: 'superseded',
      version: row('version', '+', 1),
      supersededBy: row
        .selectFrom('documentHeads')
        .select('documentHeads.submission')
        .whereRef('documentHeads.operator', '=', 'submissions.operator')
        .whereRef('documentHeads.documentId', '=', 'submissions.documentId'),
    }))
    .where('id', 'in', previous)
    .where('status', 'in', standing)
    .returning(['id', 'supersededBy'])
    .execute();
  return new Map(superseded.map(({ id, supersededBy }) => [supersededBy as string, id]));
}
