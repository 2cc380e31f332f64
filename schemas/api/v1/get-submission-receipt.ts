import { defineOperation } from './parts/api.ts';
import { receiptExample, SubmissionReceipt } from './parts/receipt.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'getSubmissionReceipt',
  method: 'get',
  path: '/v1/submissions/{submissionId}/receipt',
  tag: 'submissions',
  summary: 'The receipt of a submission',
  description: 'Proof of what was received and when, which can be verified without the gateway.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: { path: submissionPath },
  replies: {
    200: {
      description: 'The receipt.',
      content: { 'application/json': { schema: SubmissionReceipt, examples: { receipt: receiptExample } } },
    },
  },
});
