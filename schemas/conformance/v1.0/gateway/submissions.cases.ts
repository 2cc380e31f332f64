import type { DocumentName } from './documents.ts';
import type { GatewayCase } from './gateway-case.ts';
import { operator } from './keys.ts';
import { get, refused, submissions, submit } from './steps.ts';

const own = '/v1/submissions/{{id}}';

/** A document that is none to be received, and is refused by a problem of its own. */
const notReceived = (document: DocumentName, problem: string, why: string, rest: object = {}): GatewayCase => ({
  id: `submissions/${document}`,
  proves: ['gateway/errors-are-refused'],
  why,
  steps: [refused(document, problem, rest), submissions(0)],
});

/** Bytes that two programs may read differently. */
const hostile = (document: DocumentName, rule: string, why: string): GatewayCase => ({
  ...notReceived(document, 'not-conformant', why, { body: { '/report/findings': { includes: { rule } } } }),
  proves: ['gateway/errors-are-refused', 'gateway/bytes-have-one-meaning'],
});

/** Documents are received, or refused with the reason. */
export const submissionCases: GatewayCase[] = [
  {
    id: 'submissions/received',
    proves: ['gateway/documents-are-received'],
    why: 'A report that conforms is received, is what the answer says, and is found there from then on.',
    steps: [
      submit('report', {
        name: 'received',
        expect: {
          headers: { Location: own, ETag: '"1"', 'Idempotent-Replayed': { is: 'absent' } },
          body: {
            '/submitter': operator,
            '/country': 'BJ',
            '/programme': 'ORE',
            '/format': 'kpi-report',
            '/formatVersion': '1.0',
            '/profile': 'operator',
            '/documentId': 'urn:example:waypost:conformance:{{fresh}}',
            '/revision': 1,
            '/status': 'received',
            '/version': 1,
            '/sha256': { sha256Of: 'report' },
            '/bytes': { lengthOf: 'report' },
            '/findings/error': 0,
            '/supersedes': { is: 'absent' },
            '/supersededBy': { is: 'absent' },
          },
        },
      }),
      get('submitter', own, { status: 200, headers: { ETag: '"1"' }, sameAs: { answer: 'received' } }),
      get('regulator', own, { status: 200, sameAs: { answer: 'received' } }),
      submissions(1),
    ],
  },
  {
    id: 'submissions/exact-bytes',
    proves: ['gateway/bytes-are-kept'],
    why: 'Blanks, line ends, escapes and digits come back as they were sent, to everyone who may read them.',
    given: [submit('as-written')],
    steps: ['submitter', 'viewer', 'regulator', 'admin'].map((as) =>
      get(as, `${own}/document`, {
        status: 200,
        headers: { 'Content-Type': 'application/json', 'Content-Digest': { contentDigestOf: 'as-written' } },
        bytesOf: 'as-written',
      }),
    ),
  },
  {
    id: 'submissions/lines',
    proves: ['gateway/bytes-are-kept'],
    why: 'A document in lines is received as such.',
    steps: [
      submit('lines', { headers: { 'Content-Type': 'application/x-ndjson' } }),
      get('viewer', `${own}/document`, {
        status: 200,
        headers: { 'Content-Type': 'application/x-ndjson' },
        bytesOf: 'lines',
      }),
    ],
  },
  {
    id: 'submissions/version',
    proves: ['gateway/versions-are-told-apart'],
    why: 'It was received in version 1.0; there is no version 999.0.',
    given: [submit('as-written')],
    steps: [
      get('viewer', `${own}/document?version=1.0`, {
        status: 200,
        headers: { 'Waypost-Migration': { is: 'absent' } },
        bytesOf: 'as-written',
      }),
      get('viewer', `${own}/document?version=999.0`, { status: 406, problem: 'version-not-available' }),
    ],
  },
  {
    id: 'submissions/report',
    proves: ['gateway/verdicts-are-kept'],
    why: 'The verdict on what was received is kept, warnings and all, and names the bytes.',
    given: [submit('report')],
    steps: [
      submit('revision-2', { expect: { body: { '/findings/warning': { atLeast: 1 } } } }),
      get('viewer', `${own}/report`, {
        status: 200,
        body: {
          '/outcome': 'conformant',
          '/digests/document': { sha256Of: 'revision-2' },
          '/findings': { includes: { severity: 'warning' } },
        },
      }),
    ],
  },
  {
    id: 'submissions/series',
    proves: ['gateway/earlier-documents-are-compared'],
    why: 'A value that was revised without saying so: the revision is compared with what it takes the place of.',
    given: [submit('report')],
    steps: [
      submit('revision-2'),
      get('submitter', `${own}/report`, {
        status: 200,
        body: { '/findings': { includes: { rule: 'series/revised-values-say-so' } } },
      }),
    ],
  },
  {
    id: 'submissions/series-of-others',
    proves: ['gateway/earlier-documents-are-compared'],
    why: 'The documents of another operator are not compared with.',
    given: [submit('of-neighbour', { as: 'neighbour' })],
    steps: [
      submit('revision-2'),
      get('submitter', `${own}/report`, {
        status: 200,
        body: { '/findings': { excludes: { rule: 'series/revised-values-say-so' } } },
      }),
    ],
  },
  notReceived('not-conformant', 'not-conformant', 'More were counted than there were: the report says so, and where.', {
    body: {
      '/report/outcome': 'not-conformant',
      '/report/findings': { includes: { severity: 'error', pointer: '/observations/0/numerator' } },
    },
  }),
  notReceived('without-date', 'not-conformant', 'A member that is required is missing.', {
    body: { '/report/findings': { includes: { rule: 'structure/required' } } },
  }),
  notReceived('draft', 'draft-not-submitted', 'A draft is not handed in.'),
  notReceived('verdict', 'format-not-submitted', 'A validation report is no document that operators hand in.'),
  notReceived('of-neighbour', 'submitter-differs', 'The document names another operator than the key.'),
  notReceived('of-no-format', 'not-conformant', 'There is no such format.'),
  notReceived('of-no-version', 'not-conformant', 'There is no such version of the format.'),
  hostile(
    'twice-the-same-member',
    'read/duplicate-key',
    'A member that is there twice: programs differ in which one counts.',
  ),
  hostile('prototype', 'read/forbidden-key', 'A member __proto__, which some programs take for more than a name.'),
  hostile('deep', 'read/too-deep', 'A hundred thousand levels deep.'),
  ...Object.entries({
    'no-json': { body: { text: 'report.xlsx' }, rule: 'read/syntax', why: 'No JSON at all.' },
    'no-text': { body: { base64: 'eyJhIjoi/yJ9' }, rule: 'read/encoding', why: 'Bytes that are no UTF-8.' },
    'number-too-long': {
      body: { text: '{"a":12345678901234567890}' },
      rule: 'read/number-precision',
      why: 'A number that many programs cannot hold.',
    },
  }).map(
    ([name, { body, rule, why }]): GatewayCase => ({
      id: `submissions/${name}`,
      proves: ['gateway/errors-are-refused', 'gateway/bytes-have-one-meaning'],
      why,
      steps: [
        refused('report', 'not-conformant', { body: { '/report/findings': { includes: { rule } } } }, { body }),
        submissions(0),
      ],
    }),
  ),
  {
    id: 'submissions/signature-of-nobody',
    proves: ['gateway/errors-are-refused'],
    why: 'A signature that no registered key of the operator made.',
    steps: [
      refused(
        'report',
        'signature-invalid',
        {},
        { headers: { 'Waypost-Signature': 'eyJhbGciOiJFZERTQSJ9..c2lnbmF0dXJl' } },
      ),
      submissions(0),
    ],
  },
  {
    id: 'receipts/verify',
    proves: ['gateway/receipts-hold'],
    why: 'The receipt is signed with a published key and binds the very bytes, the operator and the time.',
    steps: [
      submit('april', { expect: { receipt: { at: '/receipt', of: 'april' } } }),
      submit('report', { save: { at: '/receivedAt' }, expect: { receipt: { at: '/receipt', of: 'report' } } }),
      get('submitter', `${own}/receipt`, {
        status: 200,
        receipt: { at: '/receipt', of: 'report' },
        body: {
          '/payload/submission': '{{id}}',
          '/payload/submitter': operator,
          '/payload/receivedAt': '{{at}}',
          '/payload/document/documentId': 'urn:example:waypost:conformance:{{fresh}}',
          '/payload/document/revision': 1,
          '/payload/document/sha256': { sha256Of: 'report' },
          '/payload/document/bytes': { lengthOf: 'report' },
          '/payload/outcome': 'conformant',
        },
      }),
    ],
  },
  {
    id: 'receipts/keys-are-public',
    proves: ['gateway/receipts-hold'],
    why: 'The published keys have no private part.',
    steps: [get(undefined, '/.well-known/jwks.json', { status: 200, body: { '/keys/0/d': { is: 'absent' } } })],
  },
];
