import { Type } from '@sinclair/typebox';
import { documentOf } from '../../define/index.ts';
import { acceptLanguage } from './parts/accept-language.ts';
import { defineOperation } from './parts/api.ts';
import { date, ndjson, optional, text } from './parts/fields.ts';
import { Upload } from './parts/upload.ts';

export default defineOperation({
  id: 'createValidation',
  method: 'post',
  path: '/v1/validations',
  tag: 'validations',
  summary: 'Judge a document',
  description:
    'Judges the exact bytes sent, also where they are no JSON: what is wrong with them is in the report. The answer is 200 whatever the verdict. Nothing is stored. To compare with other documents, or to judge by a policy, send `multipart/form-data`.',
  access: 'public',
  parameters: {
    query: Type.Object({
      date: optional(date('The day that rules take for today; that of the gateway when left out.')),
    }),
    header: Type.Object({ ...acceptLanguage }),
  },
  request: {
    'application/json': {
      schema: Type.Any({ description: 'The document.' }),
      examples: { notConformant: { format: 'kpi-report', formatVersion: '1.0' } },
    },
    'application/x-ndjson': { schema: ndjson },
    'multipart/form-data': { schema: Upload },
  },
  replies: {
    200: {
      description: 'The verdict, as a validation report.',
      content: {
        'application/json': { schema: documentOf('validation-report') },
        'application/x-ndjson': {
          schema: text('One finding a line; the last line is the report, without its findings.', 1_000_000_000),
        },
      },
    },
  },
  problems: ['judging-took-too-long', 'policy-not-conformant'],
});
