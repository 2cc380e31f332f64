import { choice, instant, integer, optional, resource, sha256, text } from './fields.ts';
import { page } from './paging.ts';

export const AuditEntry = resource(
  'AuditEntry',
  'One thing done, or refused; each entry holds the digest of the one before.',
  {
    seq: integer('Its number, from 1 without a gap.', 1, 1e15),
    at: instant('When.'),
    actor: text('Who: the key, or the subject of the token.', 300),
    action: text('What: the operation.', 100),
    target: text('To what: the submission or key.', 300),
    outcome: choice(['done', 'refused'], 'Whether it was done.'),
    detail: optional(text('What else is to be known.', 4000)),
    previous: sha256('`hash` of the entry before; all zeros in the first.'),
    hash: sha256('SHA-256 of this entry without `hash`, as canonical JSON (RFC 8785).'),
  },
);

export const AuditList = page('AuditList', AuditEntry, 'Entries, the latest first.');

export const auditExample = {
  seq: 17,
  at: '2025-04-14T14:05:00Z',
  actor: '90b2c4d6e8f01a3c',
  action: 'createReview',
  target: '01JQ3T5V7X9ZB2D4F6H8K0M2N4',
  outcome: 'done',
  detail: 'returned',
  previous: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  hash: 'fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210',
};
