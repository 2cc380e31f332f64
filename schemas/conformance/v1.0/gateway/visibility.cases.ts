import type { GatewayCase, Step } from './gateway-case.ts';
import { operator } from './keys.ts';
import { get, review, status, submit, withdraw } from './steps.ts';

const parts = { submission: '', document: '/document', report: '/report', receipt: '/receipt', reviews: '/reviews' };
const never = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const hidden = { status: 404, problem: 'not-found' };
const nothing = { status: 200, body: { '/items': { count: 0 }, '/next': { is: 'absent' as const } } };

/** What is hidden is answered as what there is not. */
const asIfAbsent = (as: string, part: string): Step[] => [
  get(as, `/v1/submissions/${never}${part}`, hidden, { name: `never${as}` }),
  get(as, `/v1/submissions/{{id}}${part}`, { ...hidden, sameAs: { answer: `never${as}`, except: ['/instance'] } }),
];

/** Who sees what. */
export const visibilityCases: GatewayCase[] = [
  ...Object.entries(parts).map(
    ([name, part]): GatewayCase => ({
      id: `visibility/${name}`,
      proves: ['gateway/hidden-is-absent'],
      why: 'What another operator, or a regulator of elsewhere, may not see is answered as what there is not.',
      given: [submit('report')],
      steps: [...asIfAbsent('neighbour', part), ...asIfAbsent('elsewhere', part)],
    }),
  ),
  {
    id: 'visibility/changes',
    proves: ['gateway/hidden-is-absent'],
    why: 'Nobody changes what they may not see, or learns that it is there.',
    given: [submit('report')],
    steps: [
      withdraw(hidden, { as: 'neighbour' }),
      withdraw(hidden, { as: 'neighbour', version: 7 }),
      review('accepted', hidden, { as: 'elsewhere' }),
      status('received'),
    ],
  },
  {
    id: 'visibility/malformed',
    proves: ['gateway/hidden-is-absent'],
    why: 'What can be no identifier is answered as one that there is not.',
    steps: [
      get('submitter', `/v1/submissions/${never}`, hidden, { name: 'never' }),
      ...['x', '..%2Fkeys', `${never}0`, never.toLowerCase()].map((id) =>
        get('submitter', `/v1/submissions/${id}`, { ...hidden, sameAs: { answer: 'never', except: ['/instance'] } }),
      ),
    ],
  },
  {
    id: 'visibility/lists',
    proves: ['gateway/lists-hide'],
    why: 'Lists of others hold nothing of it, and nothing that counts it.',
    given: [submit('report'), review('accepted')],
    steps: ['neighbour', 'elsewhere'].flatMap((as) => [
      get(as, '/v1/submissions?documentId=urn:example:waypost:conformance:{{fresh}}', nothing),
      get(as, `/v1/submissions?submitter=${operator}&limit=1`, nothing),
      get(as, `/v1/observations?operator=${operator}`, nothing),
      get(as, `/v1/progress?operator=${operator}`, nothing),
      get(
        as,
        `/v1/observations?operator=${operator}`,
        { status: 200, lacks: ['{{fresh}}'] },
        { headers: { Accept: 'text/csv' } },
      ),
    ]),
  },
  {
    id: 'visibility/own-lists',
    proves: ['gateway/lists-hide'],
    why: 'An operator’s list without a filter holds its own submissions only.',
    given: [submit('report', { save: { first: '/id' } }), submit('of-neighbour', { as: 'neighbour' })],
    steps: ['submitter', 'viewer'].map((as) =>
      get(as, '/v1/submissions', { status: 200, body: { '/items': { count: 1 }, '/items/0/id': '{{first}}' } }),
    ),
  },
  {
    id: 'visibility/scopes',
    proves: ['gateway/scopes-open'],
    why: 'Regulators see what their countries or their programmes cover, and an administrator everything.',
    given: [submit('report')],
    steps: ['regulator', 'programme', 'admin'].flatMap((as) => [
      status('received', 'id', as),
      get(as, `/v1/submissions?submitter=${operator}`, {
        status: 200,
        body: { '/items': { count: 1 }, '/items/0/id': '{{id}}' },
      }),
    ]),
  },
  {
    id: 'visibility/confidential',
    proves: ['gateway/confidential-figures-stay'],
    why: 'A figure that is marked as confidential is shown to its operator, to nobody else.',
    given: [submit('confidential'), review('accepted')],
    steps: [
      get('viewer', '/v1/observations', { status: 200, body: { '/items': { count: 2 } } }),
      ...['regulator', 'programme', 'admin'].map((as) =>
        get(as, `/v1/observations?operator=${operator}`, {
          status: 200,
          body: { '/items': { count: 1 }, '/items/0/indicator': 'EAD-CAP' },
        }),
      ),
      get(
        'regulator',
        `/v1/observations?operator=${operator}`,
        { status: 200, lacks: ['EAD-CMP'] },
        { headers: { Accept: 'text/csv' } },
      ),
    ],
  },
];
