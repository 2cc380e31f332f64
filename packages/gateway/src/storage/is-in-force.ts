import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The condition on submissions whose figures count: accepted, and no later revision was. One that is superseded counts
 * until the later revision is accepted, so that handing in a revision does not hide what was agreed.
 */
export function isInForce(where: ExpressionBuilder<Tables, 'submissions'>): Expression<SqlBool> {
  return where.and([
    where('submissions.accepted', '=', 1),
    where('submissions.status', '!=', 'withdrawn'),
    where.not(
      where.exists(
        where
          .selectFrom('submissions as later')
          .select('later.id')
          .whereRef('later.operator', '=', 'submissions.operator')
          .whereRef('later.documentId', '=', 'submissions.documentId')
          .whereRef('later.revision', '>', 'submissions.revision')
          .where('later.accepted', '=', 1)
          .where('later.status', '!=', 'withdrawn'),
      ),
    ),
  ]);
}
