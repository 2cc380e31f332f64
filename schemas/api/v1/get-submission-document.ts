import { Type } from '@sinclair/typebox';
import { anyDocument } from '../../define/index.ts';
import { defineOperation } from './parts/api.ts';
import { ndjson, optional, version } from './parts/fields.ts';
import { submissionPath } from './parts/submission-path.ts';

export default defineOperation({
  id: 'getSubmissionDocument',
  method: 'get',
  path: '/v1/submissions/{submissionId}/document',
  tag: 'submissions',
  summary: 'The document of a submission',
  description:
    'The exact bytes that were received; or, where another `version` of the format is asked for, the document in that version: then `Waypost-Migration` says what became of its fields, and receipt and signature are not about these bytes. What that version cannot say is left out.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: {
    path: submissionPath,
    query: Type.Object({
      version: optional(
        version('Version of the format to have the document in; the one that it was received in otherwise.'),
      ),
    }),
  },
  replies: {
    200: {
      description: 'The document, in the encoding in which it was received.',
      headers: ['Content-Digest', 'Waypost-Migration'],
      content: { 'application/json': { schema: anyDocument }, 'application/x-ndjson': { schema: ndjson } },
    },
  },
  problems: ['version-not-available', 'judging-took-too-long'],
});
