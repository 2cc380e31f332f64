import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { country, documentUri, formatId, instant, optional, organization, programme } from './parts/fields.ts';
import { paging } from './parts/paging.ts';
import { SubmissionList, submissionExample, submissionStatus } from './parts/submission.ts';

export default defineOperation({
  id: 'listSubmissions',
  method: 'get',
  path: '/v1/submissions',
  tag: 'submissions',
  summary: 'Submissions',
  description: 'Those that the caller may see, the latest first.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: {
    query: Type.Object({
      format: optional(formatId('Only of this format.')),
      submitter: optional(organization('Only handed in by this operator.')),
      country: optional(country('Only about this country.')),
      programme: optional(programme('Only of this programme.')),
      status: optional(submissionStatus),
      documentId: optional(documentUri('Only revisions of this document.')),
      receivedFrom: optional(instant('Only those received at this time or later.')),
      receivedTo: optional(instant('Only those received before this time.')),
      ...paging,
    }),
  },
  replies: {
    200: {
      description: 'Submissions.',
      headers: ['Link'],
      content: { 'application/json': { schema: SubmissionList, examples: { page: { items: [submissionExample] } } } },
    },
  },
});
