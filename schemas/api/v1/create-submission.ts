import { Type } from '@sinclair/typebox';
import { anyDocument } from '../../define/index.ts';
import { acceptLanguage } from './parts/accept-language.ts';
import { defineOperation } from './parts/api.ts';
import { jws, ndjson, optional, text } from './parts/fields.ts';
import { Submission, submissionExample } from './parts/submission.ts';

export default defineOperation({
  id: 'createSubmission',
  method: 'post',
  path: '/v1/submissions',
  tag: 'submissions',
  summary: 'Hand in a document',
  description:
    'Receives a document that conforms, with a signed receipt; 201 is answered only once it is stored for good. The exact bytes are stored. Warnings do not stand in the way, errors do. The document names the operator of the key as its `submitter`, and is `submitted` or `adopted`. Its series rules compare it with the documents that the operator handed in before. With the `documentId` of an earlier submission and a higher `revision` it takes the place of that submission.',
  access: ['submitter'],
  parameters: {
    header: Type.Object({
      'Idempotency-Key': text(
        'A text of your choice, new for each document: a UUID. Kept for at least 24 hours.',
        255,
        {
          pattern: '^[!-~]{1,255}$',
          examples: ['0f8fad5b-d9cb-469f-a165-70867728950e'],
        },
      ),
      'Waypost-Signature': optional(
        jws('Signature over the exact bytes of the body: a detached JSON Web Signature (RFC 7797, `b64: false`).'),
      ),
      ...acceptLanguage,
    }),
  },
  request: { 'application/json': { schema: anyDocument }, 'application/x-ndjson': { schema: ndjson } },
  replies: {
    201: {
      description: 'Received, or received before with the same key (`Idempotent-Replayed`).',
      headers: ['Location', 'ETag', 'Idempotent-Replayed'],
      content: { 'application/json': { schema: Submission, examples: { received: submissionExample } } },
    },
  },
  problems: [
    'idempotency-key-missing',
    'idempotency-key-in-use',
    'idempotency-key-reused',
    'revision-exists',
    'not-conformant',
    'format-not-submitted',
    'draft-not-submitted',
    'submitter-differs',
    'signature-invalid',
    'judging-took-too-long',
  ],
});
