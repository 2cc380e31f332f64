import type { GatewayCase } from './gateway-case.ts';
import { operator } from './keys.ts';
import { get, submissions, submit, withdraw } from './steps.ts';

const again = { 'Idempotency-Key': '{{fresh}}-report' };
const replayed = { headers: { 'Idempotent-Replayed': 'true' }, sameAs: { answer: 'first' } };

/** A request that is sent again does what it did the first time, once. */
export const idempotencyCases: GatewayCase[] = [
  {
    id: 'idempotency/same-bytes',
    proves: ['gateway/repeats-store-once'],
    why: 'The same bytes under the same key: the answer of the first time, and one submission.',
    given: [submit('report', { name: 'first' })],
    steps: [submit('report', { expect: replayed }), submissions(1)],
  },
  {
    id: 'idempotency/after-a-change',
    proves: ['gateway/repeats-store-once'],
    why: 'The answer stays that of the first time, whatever has become of the submission.',
    given: [submit('report', { name: 'first' }), withdraw()],
    steps: [submit('report', { expect: replayed }), submissions(1)],
  },
  {
    id: 'idempotency/other-bytes',
    proves: ['gateway/repeats-store-once'],
    why: 'Other bytes under a key that was used: refused, and nothing is stored.',
    given: [submit('report')],
    steps: [
      submit('april', { headers: again, expect: { status: 422, problem: 'idempotency-key-reused' } }),
      submit('as-written', { headers: again, expect: { status: 422, problem: 'idempotency-key-reused' } }),
      submissions(1),
    ],
  },
  {
    id: 'idempotency/new-key',
    proves: ['gateway/revisions-rise'],
    why: 'The same bytes under another key are no repeat: the revision was handed in already.',
    given: [submit('report')],
    steps: [
      submit('report', {
        headers: { 'Idempotency-Key': '{{fresh}}-other' },
        expect: { status: 409, problem: 'revision-exists' },
      }),
      submissions(1),
    ],
  },
  {
    id: 'idempotency/of-another-operator',
    proves: ['gateway/repeats-store-once', 'gateway/hidden-is-absent'],
    why: 'Keys of two operators do not meet: one cannot find out which the other has used.',
    given: [submit('of-neighbour', { as: 'neighbour', headers: again })],
    steps: [
      submit('report', {
        headers: again,
        expect: { headers: { 'Idempotent-Replayed': { is: 'absent' } }, body: { '/submitter': operator } },
      }),
    ],
  },
  {
    id: 'idempotency/at-once',
    proves: ['gateway/repeats-at-once-store-once'],
    why: 'Five hundred times the same request at once: one submission, which all that succeed tell of.',
    steps: [
      submit('report', {
        times: 500,
        expect: { status: [201, 409], problem: 'idempotency-key-in-use', alike: ['/id', '/receipt'] },
      }),
      submissions(1),
      get('viewer', '/v1/submissions/{{id}}/document', { status: 200, bytesOf: 'report' }),
    ],
  },
  {
    id: 'idempotency/missing',
    proves: ['gateway/repeats-store-once'],
    why: 'Without a key nothing is received, since it could not be sent again safely.',
    steps: [
      {
        as: 'submitter',
        request: 'POST /v1/submissions',
        headers: { 'Content-Type': 'application/json' },
        body: { document: 'report' },
        expect: { status: 400, problem: 'idempotency-key-missing' },
      },
      submissions(0),
    ],
  },
];
