import type { Handler } from './handler.ts';
import { answerPage } from './paging.ts';
import { found, visibleTo } from './submission.ts';

/** What was decided about a submission. */
export const listReviews: Handler<'listReviews'> = (call, { storage }) =>
  answerPage(
    call.query,
    async (page) => found(await storage.reviews.list(call.path.submissionId, visibleTo(call), page)),
    (review) => review,
  );
