import type { Kysely } from 'kysely';
import type { AuditEntry } from './audit-chain.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { type Change, changeStatus } from './submissions.ts';
import type { Tables } from './tables.ts';
import { isVisible, type Visibility } from './visibility.ts';

/** The judgement of a submission: what was decided, by whom, and comments as the contract has them. */
export interface Review {
  id: string;
  submission: string;
  decision: 'accepted' | 'returned';
  comments: readonly object[];
  reviewer: string;
  /** Time in UTC, ISO 8601. */
  createdAt: string;
}

/** Queries of reviews; they are as visible as their submission. */
export const reviews = (db: Kysely<Tables>) => ({
  /** Stores the review of a submission that is `received`, and makes it what was decided. */
  create: (
    { comments, ...review }: Review,
    visible: Visibility,
    { version, audit }: { version: number; audit: AuditEntry },
  ): Promise<Change> =>
    changeStatus(
      db,
      review.submission,
      visible,
      { from: ['received'], to: review.decision, version, audit },
      {
        alongside: (transaction) =>
          transaction
            .insertInto('reviews')
            .values({ ...review, comments: JSON.stringify(comments) })
            .execute(),
      },
    ),

  /** The latest first; undefined where the submission is not visible. */
  async list(submission: string, visible: Visibility, page: PageRequest): Promise<Page<Review> | undefined> {
    const found = await db
      .selectFrom('submissions')
      .select('id')
      .where('id', '=', submission)
      .where(isVisible(visible))
      .executeTakeFirst();
    if (!found) return undefined;
    const place = placeOf<[string]>(page, 'string');
    let query = db.selectFrom('reviews').selectAll().where('submission', '=', submission);
    if (place) query = query.where('id', '<', place[0]);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    return pageOf(
      rows,
      page,
      ({ id }) => [id],
      ({ comments, decision, ...row }) => ({
        ...row,
        decision: decision as Review['decision'],
        comments: JSON.parse(comments) as object[],
      }),
    );
  },
});
