import { defineOperation } from './parts/api.ts';
import { ifMatch } from './parts/conditional.ts';
import { Submission, submissionExample } from './parts/submission.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'withdrawSubmission',
  method: 'post',
  path: '/v1/submissions/{submissionId}/withdrawal',
  tag: 'submissions',
  summary: 'Withdraw a submission',
  description:
    'The operator takes back a submission that is `received` or `returned`. Its document and receipt stay on record. The revision before it, if it took the place of one, is again what it was then; the number of the withdrawn revision is not used again.',
  access: ['submitter'],
  parameters: { path: submissionPath, header: ifMatch },
  replies: {
    200: {
      description: 'The submission, withdrawn.',
      headers: ['ETag'],
      content: {
        'application/json': {
          schema: Submission,
          examples: { withdrawn: { ...submissionExample, status: 'withdrawn', version: 2 } },
        },
      },
    },
  },
  problems: ['precondition-required', 'precondition-failed', 'status-conflict'],
});
