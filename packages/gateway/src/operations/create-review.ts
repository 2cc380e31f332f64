import { ProblemError } from '../server/problem-error.ts';
import { callerOf, doneBy } from './caller.ts';
import type { Handler } from './handler.ts';
import { newId } from './new-id.ts';
import { changed, tagOf, versionIn, visibleTo } from './submission.ts';

/** A regulator accepts a submission, or returns it with comments. */
export const createReview: Handler<'createReview'> = async (call, gateway) => {
  const { decision, comments = [] } = call.json();
  if (decision === 'returned' && comments.length === 0) throw new ProblemError('comment-missing');
  const { submissionId } = call.path;
  const now = gateway.now();
  const review = {
    id: newId(now),
    submission: submissionId,
    decision,
    comments,
    reviewer: callerOf(call).id,
    createdAt: now.toISOString(),
  };
  const change = await gateway.storage.reviews.create(review, visibleTo(call), {
    version: versionIn(call.headers['If-Match']),
    audit: doneBy(call, gateway, 'createReview', submissionId, decision),
  });
  const submission = await changed(change, ['received'], call, gateway);
  const location = `/v1/submissions/${submissionId}/reviews`;
  return { status: 201, headers: { location, etag: tagOf(submission) }, body: review };
};
