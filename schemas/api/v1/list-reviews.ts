import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { paging } from './parts/paging.ts';
import { ReviewList, reviewExample } from './parts/review.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'listReviews',
  method: 'get',
  path: '/v1/submissions/{submissionId}/reviews',
  tag: 'reviews',
  summary: 'Reviews of a submission',
  description: 'The latest first.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: { path: submissionPath, query: Type.Object(paging) },
  replies: {
    200: {
      description: 'Reviews.',
      headers: ['Link'],
      content: { 'application/json': { schema: ReviewList, examples: { page: { items: [reviewExample] } } } },
    },
  },
});
