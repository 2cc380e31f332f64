import { operationsOf } from '../../../define/index.ts';
import type problems from '../problems.json';
import { headers } from './headers.ts';
import { Problem } from './problem.ts';

const tags = {
  standard: 'Formats, schemas, rules and code lists, as published: read by anyone, cacheable, with an `ETag`.',
  validations: 'Judge a document. Nothing is stored.',
  submissions: 'Hand in documents, follow what becomes of them, and read what was received, byte for byte.',
  reviews: 'A regulator accepts a submission, or returns it with comments tied to places in the document.',
  figures: 'Figures across accepted submissions, and how far each operator has come.',
  administration: 'Keys for access and for signatures, and the record of what was done.',
  service: 'The contract itself, the keys that receipts are signed with, and the state of the service.',
};

/** What the contract says of itself. */
export const api = {
  title: 'Waypost gateway',
  version: '1.0.0',
  status: 'released',
  description: `Receives, judges and gives out documents of Waypost, an open interchange standard for postal e-commerce readiness.

**Access.** Each request carries \`Authorization: Bearer …\` with an API key, or with a token of the gateway's OpenID Connect issuer.
Both have one role: **submitter** (hands in documents of one operator), **viewer** (reads those of one operator), **regulator**
(reads and reviews within its countries and programmes) or **admin** (reads all, manages keys). The roles that an operation
admits are listed with it. A submission that the caller may not see is answered exactly as one that does not exist: 404.

**Documents** are judged and stored as the exact bytes that were sent, never as what a program made of them.

**Repeating.** \`createSubmission\` requires an \`Idempotency-Key\`: sent again with the same key and the same bytes it gives the same
answer and stores nothing twice. Operations that change a submission require \`If-Match\` with its \`ETag\`, so that nobody decides
on a state that they have not seen.

**Lists** give \`items\` and, where there are more, \`next\`: send it as \`cursor\` to go on. The header \`Link\` has the same address.

**Problems** are \`application/problem+json\` (RFC 9457). Programs go by \`type\`; \`title\` and \`detail\` are for people, in the
language of \`Accept-Language\`: English, French, Arabic, Portuguese or Spanish.

**Times** are in UTC. Members that a client does not know are to be ignored: answers may gain members, requests do not take others.`,
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  servers: [{ url: '/', description: 'The gateway that serves this contract.' }],
  tags,
  headers,
  problem: Problem,
  securitySchemes: {
    apiKey: {
      type: 'http',
      scheme: 'bearer',
      description: 'An API key of the gateway, given out by `createKey`: `Authorization: Bearer wpk_…`.',
    },
    oidc: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'A token of the OpenID Connect issuer that the gateway trusts, whose claims give role and scope.',
    },
  },
};

export const defineOperation = operationsOf<{
  tag: keyof typeof tags;
  header: keyof typeof headers;
  problem: keyof typeof problems;
}>();
