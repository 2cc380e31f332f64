import type { GatewayCase } from './gateway-case.ts';
import { get, review, submit } from './steps.ts';

const list = '/v1/submissions';
const invalid = { status: 400, problem: 'invalid-parameter' };
const count = (number: number) => ({ status: 200, body: { '/items': { count: number } } });
const five = (['first', 'second', 'third', 'fourth', 'fifth'] as const).map((name) =>
  submit(name, { save: { [name]: '/id' } }),
);

/** Lists: in parts, in order, narrowed. */
export const listCases: GatewayCase[] = [
  {
    id: 'lists/pages',
    proves: ['gateway/lists-go-on'],
    why: 'Five submissions by two: each once, the latest first, and no cursor at the end.',
    given: five,
    steps: [
      get(
        'submitter',
        `${list}?limit=2`,
        {
          status: 200,
          headers: { Link: { pattern: 'rel="?next"?' } },
          body: { '/items': { count: 2 }, '/items/0/id': '{{fifth}}', '/items/1/id': '{{fourth}}' },
        },
        { save: { cursor: '/next' } },
      ),
      get(
        'submitter',
        `${list}?limit=2&cursor={{cursor}}`,
        { status: 200, body: { '/items': { count: 2 }, '/items/0/id': '{{third}}', '/items/1/id': '{{second}}' } },
        { save: { cursor: '/next' } },
      ),
      get('submitter', `${list}?limit=2&cursor={{cursor}}`, {
        status: 200,
        headers: { Link: { is: 'absent' } },
        body: { '/items': { count: 1 }, '/items/0/id': '{{first}}', '/next': { is: 'absent' } },
      }),
    ],
  },
  {
    id: 'lists/meanwhile',
    proves: ['gateway/lists-go-on'],
    why: 'What comes in while a list is read neither repeats nor hides what was there.',
    given: [
      ...five.slice(0, 4),
      get('submitter', `${list}?limit=2`, { status: 200 }, { save: { cursor: '/next' } }),
      submit('fifth'),
    ],
    steps: [
      get('submitter', `${list}?limit=2&cursor={{cursor}}`, {
        status: 200,
        body: {
          '/items': { count: 2 },
          '/items/0/id': '{{second}}',
          '/items/1/id': '{{first}}',
          '/next': { is: 'absent' },
        },
      }),
    ],
  },
  {
    id: 'lists/one-page',
    proves: ['gateway/lists-go-on'],
    why: 'As many as are asked for: there is nothing further on.',
    given: five.slice(0, 2),
    steps: [
      get('submitter', `${list}?limit=2`, {
        status: 200,
        headers: { Link: { is: 'absent' } },
        body: { '/items': { count: 2 }, '/next': { is: 'absent' } },
      }),
    ],
  },
  {
    id: 'lists/parameters',
    proves: ['gateway/parameters-are-checked'],
    why: 'What is no cursor, no number of items or no status is refused, not left aside.',
    steps: [
      'cursor=x',
      'limit=0',
      'limit=201',
      'limit=two',
      'limit=2.5',
      'limit=',
      'status=lost',
      'country=Benin',
      'receivedFrom=yesterday',
    ].map((query) => get('submitter', `${list}?${query}`, invalid)),
  },
  {
    id: 'lists/unknown-parameters',
    proves: ['gateway/parameters-are-checked'],
    why: 'A filter with a slip in its name would give more than was asked for: it is refused by its name.',
    given: [submit('report')],
    steps: ['Status=withdrawn', 'operators=tg:operator', 'status=received&status=accepted'].map((query) =>
      get('submitter', `${list}?${query}`, { ...invalid, body: { '/errors': { includes: { in: 'query' } } } }),
    ),
  },
  {
    id: 'lists/filters',
    proves: ['gateway/filters-narrow'],
    why: 'Each filter narrows, and all of them together.',
    given: [submit('report', { save: { at: '/receivedAt' } }), review('accepted'), submit('april')],
    steps: (
      [
        ['', 2],
        ['status=accepted', 1],
        ['status=returned', 0],
        ['format=kpi-report', 2],
        ['format=roadmap', 0],
        ['documentId=urn:example:waypost:conformance:{{fresh}}', 1],
        ['documentId=urn:example:waypost:conformance:{{fresh}}&status=received', 0],
        ['country=BJ', 2],
        ['country=TG', 0],
        ['programme=ORE', 2],
        ['receivedFrom={{at}}', 2],
        ['receivedTo={{at}}', 0],
      ] as const
    ).map(([query, number]) => get('submitter', `${list}?${query}`, count(number))),
  },
];
