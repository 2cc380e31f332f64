import type { GatewayCase } from './gateway-case.ts';
import { get, post, review, status, submissions, submit, withdraw } from './steps.ts';

const own = '/v1/submissions/{{id}}';
const revised = submit('revision-2', { save: { second: '/id', id: '/supersedes' } });

/** What becomes of a submission: reviews, revisions, withdrawal. */
export const reviewCases: GatewayCase[] = [
  {
    id: 'reviews/accepted',
    proves: ['gateway/reviews-decide'],
    why: 'A regulator accepts a submission; everyone who may see it sees that.',
    given: [submit('report')],
    steps: [
      review('accepted', { status: 201, headers: { ETag: '"2"' }, body: { '/decision': 'accepted' } }),
      get('viewer', own, { status: 200, headers: { ETag: '"2"' }, body: { '/status': 'accepted', '/version': 2 } }),
      get('submitter', `${own}/reviews`, {
        status: 200,
        body: { '/items': { count: 1 }, '/items/0/decision': 'accepted', '/items/0/submission': '{{id}}' },
      }),
    ],
  },
  {
    id: 'reviews/returned',
    proves: ['gateway/reviews-decide'],
    why: 'A submission is returned with a comment tied to a place, which its operator reads, revises, and has accepted.',
    given: [submit('report')],
    steps: [
      review('returned'),
      status('returned'),
      get('submitter', `${own}/reviews`, {
        status: 200,
        body: { '/items/0/comments/0/pointer': '/observations/0', '/items/0/comments/0/text': 'Of how many?' },
      }),
      revised,
      status('superseded'),
      review('accepted', { status: 201 }, { id: 'second' }),
      status('accepted', 'second'),
    ],
  },
  {
    id: 'reviews/returned-without-comment',
    proves: ['gateway/reviews-decide'],
    why: 'Whoever returns a submission says why.',
    given: [submit('report')],
    steps: [
      post(
        'regulator',
        `${own}/reviews`,
        { decision: 'returned' },
        { status: 422, problem: 'comment-missing' },
        { headers: { 'If-Match': '"1"' } },
      ),
      status('received'),
    ],
  },
  {
    id: 'reviews/decided-already',
    proves: ['gateway/reviews-decide'],
    why: 'What is decided is not decided again.',
    given: [submit('report'), review('accepted')],
    steps: [
      review('returned', { status: 409, problem: 'status-conflict' }, { version: 2 }),
      status('accepted'),
      get('regulator', `${own}/reviews`, { status: 200, body: { '/items': { count: 1 } } }),
    ],
  },
  {
    id: 'reviews/stale',
    proves: ['gateway/changes-know-the-state'],
    why: 'A decision on a state that has changed since is not carried out.',
    given: [submit('report'), withdraw()],
    steps: [review('accepted', { status: 412, problem: 'precondition-failed' }), status('withdrawn')],
  },
  {
    id: 'reviews/without-state',
    proves: ['gateway/changes-know-the-state'],
    why: 'A decision without If-Match is not carried out.',
    given: [submit('report')],
    steps: [
      post('regulator', `${own}/reviews`, { decision: 'accepted' }, { status: 400, problem: 'precondition-required' }),
      status('received'),
    ],
  },
  {
    id: 'reviews/at-once',
    proves: ['gateway/changes-know-the-state'],
    why: 'Twenty decisions at once on the same state: one holds.',
    given: [submit('report')],
    steps: [
      review(
        'accepted',
        { status: [201, 412], problem: 'precondition-failed', counts: { 201: 1, 412: 19 } },
        { times: 20 },
      ),
      get('regulator', `${own}/reviews`, { status: 200, body: { '/items': { count: 1 } } }),
    ],
  },
  {
    id: 'reviews/invalid-body',
    proves: ['gateway/bodies-are-checked'],
    why: 'A member that the contract does not know, and a decision that there is not: both places are named.',
    given: [submit('report')],
    steps: [
      post(
        'regulator',
        `${own}/reviews`,
        { decision: 'perhaps', verdict: 'accepted' },
        {
          status: 400,
          problem: 'invalid-body',
          body: { '/errors': { includes: { in: 'body', pointer: '/decision' } } },
        },
        { headers: { 'If-Match': '"1"' } },
      ),
      status('received'),
    ],
  },
  {
    id: 'revisions/supersede',
    proves: ['gateway/revisions-supersede'],
    why: 'A higher revision takes the place of the earlier one; both say so, and the bytes of both stay.',
    given: [submit('report', { save: { first: '/id' } })],
    steps: [
      submit('revision-2', { expect: { body: { '/supersedes': '{{first}}', '/revision': 2, '/status': 'received' } } }),
      get('submitter', '/v1/submissions/{{first}}', {
        status: 200,
        body: { '/status': 'superseded', '/supersededBy': '{{id}}' },
      }),
      get('submitter', '/v1/submissions/{{first}}/document', { status: 200, bytesOf: 'report' }),
      get('submitter', `${own}/document`, { status: 200, bytesOf: 'revision-2' }),
      review('accepted', { status: 409, problem: 'status-conflict' }, { id: 'first', version: 2 }),
    ],
  },
  {
    id: 'revisions/lower',
    proves: ['gateway/revisions-rise'],
    why: 'A revision that is not higher is refused.',
    given: [submit('revision-3')],
    steps: [
      submit('revision-2', { expect: { status: 409, problem: 'revision-exists' } }),
      status('received'),
      submissions(1),
    ],
  },
  {
    id: 'withdrawal/received',
    proves: ['gateway/operators-withdraw'],
    why: 'An operator takes a submission back; its document and receipt stay.',
    given: [submit('report')],
    steps: [
      withdraw({ status: 200, headers: { ETag: '"2"' }, body: { '/status': 'withdrawn', '/version': 2 } }),
      get('submitter', `${own}/document`, { status: 200, bytesOf: 'report' }),
      get('submitter', `${own}/receipt`, { status: 200, receipt: { at: '/receipt', of: 'report' } }),
    ],
  },
  {
    id: 'withdrawal/accepted',
    proves: ['gateway/operators-withdraw'],
    why: 'What a regulator has accepted is not taken back.',
    given: [submit('report'), review('accepted')],
    steps: [withdraw({ status: 409, problem: 'status-conflict' }, { version: 2 }), status('accepted')],
  },
  ...(['received', 'accepted', 'returned'] as const).map(
    (before): GatewayCase => ({
      id: `withdrawal/revision-after-${before}`,
      proves: ['gateway/withdrawn-revisions-give-way'],
      why: 'A revision that is withdrawn gives its place back: the one before is again what it was; its number is used up.',
      given: [
        submit('report', { save: { first: '/id' } }),
        ...(before === 'received' ? [] : [review(before, { status: 201 }, { id: 'first' })]),
        submit('revision-2'),
      ],
      steps: [
        status('superseded', 'first'),
        withdraw(),
        get('submitter', '/v1/submissions/{{first}}', {
          status: 200,
          body: { '/status': before, '/supersededBy': { is: 'absent' } },
        }),
        submit('revision-2', {
          headers: { 'Idempotency-Key': '{{fresh}}-again' },
          expect: { status: 409, problem: 'revision-exists' },
        }),
        submit('revision-3', { expect: { body: { '/supersedes': '{{first}}' } } }),
      ],
    }),
  ),
  {
    id: 'withdrawal/stale',
    proves: ['gateway/changes-know-the-state'],
    why: 'A withdrawal on a state that has changed since, or on none, is not carried out.',
    given: [submit('report'), review('returned')],
    steps: [
      withdraw({ status: 412, problem: 'precondition-failed' }),
      { as: 'submitter', request: `POST ${own}/withdrawal`, expect: { status: 400, problem: 'precondition-required' } },
      status('returned'),
    ],
  },
];
