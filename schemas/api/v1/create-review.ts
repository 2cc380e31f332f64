import { defineOperation } from './parts/api.ts';
import { ifMatch } from './parts/conditional.ts';
import { NewReview, newReviewExample, Review, reviewExample } from './parts/review.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'createReview',
  method: 'post',
  path: '/v1/submissions/{submissionId}/reviews',
  tag: 'reviews',
  summary: 'Accept or return a submission',
  description:
    'Only while it is `received`. Figures of an accepted submission count from then on; a returned one waits for a new revision.',
  access: ['regulator'],
  parameters: { path: submissionPath, header: ifMatch },
  request: {
    'application/json': {
      schema: NewReview,
      examples: { accepted: { decision: 'accepted' }, returned: newReviewExample },
    },
  },
  replies: {
    201: {
      description: 'The review; `ETag` is that of the submission after it.',
      headers: ['Location', 'ETag'],
      content: { 'application/json': { schema: Review, examples: { returned: reviewExample } } },
    },
  },
  problems: ['invalid-body', 'precondition-required', 'precondition-failed', 'status-conflict', 'comment-missing'],
});
