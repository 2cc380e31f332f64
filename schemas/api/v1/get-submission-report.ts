import { documentOf } from '../../define/index.ts';
import { defineOperation } from './parts/api.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'getSubmissionReport',
  method: 'get',
  path: '/v1/submissions/{submissionId}/report',
  tag: 'submissions',
  summary: 'The verdict on a submission',
  description: 'The validation report, as it was made when the document was received.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: { path: submissionPath },
  replies: {
    200: {
      description: 'The validation report.',
      content: { 'application/json': { schema: documentOf('validation-report') } },
    },
  },
});
