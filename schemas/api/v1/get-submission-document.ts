import { anyDocument } from '../../define/index.ts';
import { defineOperation } from './parts/api.ts';
import { ndjson } from './parts/fields.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'getSubmissionDocument',
  method: 'get',
  path: '/v1/submissions/{submissionId}/document',
  tag: 'submissions',
  summary: 'The document of a submission',
  description: 'The exact bytes that were received.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: { path: submissionPath },
  replies: {
    200: {
      description: 'The document, in the encoding in which it was received.',
      headers: ['Content-Digest'],
      content: { 'application/json': { schema: anyDocument }, 'application/x-ndjson': { schema: ndjson } },
    },
  },
});
