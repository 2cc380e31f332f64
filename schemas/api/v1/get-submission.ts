import { defineOperation } from './parts/api.ts';
import { Submission, submissionExample } from './parts/submission.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'getSubmission',
  method: 'get',
  path: '/v1/submissions/{submissionId}',
  tag: 'submissions',
  summary: 'A submission',
  description: 'What became of it; its `ETag` is what a change of it requires.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: { path: submissionPath },
  replies: {
    200: {
      description: 'The submission.',
      headers: ['ETag'],
      content: { 'application/json': { schema: Submission, examples: { received: submissionExample } } },
    },
  },
});
