import {
  choice,
  documentUri,
  id,
  instant,
  integer,
  jws,
  optional,
  organization,
  resource,
  sha256,
  text,
} from './fields.ts';
import { submissionExample } from './submission.ts';

const ReceiptDocument = resource('ReceiptDocument', 'The document, bound by the digest of its exact bytes.', {
  documentId: documentUri('Identifier of the document.'),
  revision: integer('Revision of the document.', 1, 100_000),
  sha256: sha256('SHA-256 of its bytes.'),
  bytes: integer('How many bytes it has.'),
});

const ReceiptDigests = resource('ReceiptDigests', 'SHA-256 of what the verdict rests on.', {
  schema: sha256('The schema of the format.'),
  rules: optional(sha256('The rules of the format.')),
  catalogs: optional(sha256('All code lists.')),
  policy: optional(sha256('The policy that it was judged by.')),
});

/** The payload of a receipt. */
export const Receipt = resource('Receipt', 'What a receipt says: the payload of its JSON Web Signature.', {
  submission: id('The submission.'),
  receivedAt: instant('When it was received.'),
  submitter: organization('Who handed it in.'),
  document: ReceiptDocument,
  outcome: choice(['conformant'], 'The verdict; only documents that conform are received.'),
  digests: ReceiptDigests,
  gateway: text('The gateway that received it: its address, as issuer.', 2000),
});

export const SubmissionReceipt = resource(
  'SubmissionReceipt',
  'Proof that the gateway received these very bytes at that time; to be verified offline with the keys of `getKeySet`.',
  {
    receipt: jws(
      'The receipt: a JSON Web Signature in compact form, signed with Ed25519; its header names the key (`kid`).',
    ),
    payload: Receipt,
  },
);

const digest = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
export const receiptExample = {
  receipt: submissionExample.receipt,
  payload: {
    submission: submissionExample.id,
    receivedAt: submissionExample.receivedAt,
    submitter: submissionExample.submitter,
    document: {
      documentId: submissionExample.documentId,
      revision: submissionExample.revision,
      sha256: submissionExample.sha256,
      bytes: submissionExample.bytes,
    },
    outcome: 'conformant',
    digests: { schema: digest, rules: digest, catalogs: digest },
    gateway: 'https://gateway.example.org',
  },
};
