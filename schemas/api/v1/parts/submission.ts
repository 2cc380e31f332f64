import {
  choice,
  country,
  documentUri,
  formatId,
  id,
  instant,
  integer,
  jws,
  optional,
  organization,
  programme,
  resource,
  sha256,
  thumbprint,
  version,
} from './fields.ts';
import { page } from './paging.ts';

export const submissionStatus = choice(
  ['received', 'accepted', 'returned', 'superseded', 'withdrawn'],
  'What became of it: `received` until a review accepts or returns it; `superseded` by a later revision of the same document; `withdrawn` by its operator.',
);

const FindingCounts = resource('FindingCounts', 'How many findings the document had when it was received.', {
  error: integer('Errors; always 0, since a document with errors is not received.'),
  warning: integer('Warnings.'),
  info: integer('Remarks.'),
});

const DocumentSignature = resource(
  'DocumentSignature',
  'The signature of the operator over the bytes of the document.',
  {
    key: thumbprint('The registered key that it was verified with.'),
    jws: jws('The detached JSON Web Signature, as it was sent.'),
  },
);

export const Submission = resource('Submission', 'A document that an operator has handed in.', {
  id: id('Identifier of the submission.'),
  submitter: organization('Who handed it in: `submitter.id` of the document.'),
  country: optional(country('Country that it is about.')),
  programme: optional(programme('Code of the programme that it is part of.')),
  format: formatId('Format of the document.'),
  formatVersion: version('Version of the format.'),
  profile: optional(formatId('Profile of the document.')),
  documentId: documentUri('Identifier of the document, the same over all its revisions.'),
  revision: integer('Revision of the document.', 1, 100_000),
  status: submissionStatus,
  version: integer('Number of its state, raised by each change. Its `ETag` is this number in quotation marks.', 1),
  receivedAt: instant('When it was received.'),
  sha256: sha256('SHA-256 of the bytes of the document.'),
  bytes: integer('How many bytes the document has.'),
  findings: FindingCounts,
  supersedes: optional(id('The submission of an earlier revision, which this one took the place of.')),
  supersededBy: optional(id('The submission of a later revision, which took the place of this one.')),
  receipt: jws('The signed receipt; its payload is described at `getSubmissionReceipt`.'),
  signature: optional(DocumentSignature),
});

export const SubmissionList = page('SubmissionList', Submission, 'Submissions, the latest first.');

export const submissionExample = {
  id: '01JQ3T5V7X9ZB2D4F6H8K0M2N4',
  submitter: 'bj:operator',
  country: 'BJ',
  programme: 'ORE',
  format: 'kpi-report',
  formatVersion: '1.0',
  profile: 'operator',
  documentId: 'urn:example:waypost:kpi-report:operator:2025-03',
  revision: 2,
  status: 'received',
  version: 1,
  receivedAt: '2025-04-10T08:30:00Z',
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  bytes: 18526,
  findings: { error: 0, warning: 1, info: 0 },
  supersedes: '01JPZ0A1B2C3D4E5F6G7H8J9KA',
  receipt:
    'eyJhbGciOiJFZERTQSIsImtpZCI6ImcxIn0.eyJzdWJtaXNzaW9uIjoiMDFKUTNUNVY3WDlaQjJENEY2SDhLME0yTjQifQ.c2lnbmF0dXJl',
};
