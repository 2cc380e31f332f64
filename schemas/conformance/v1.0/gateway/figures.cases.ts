import type { GatewayCase } from './gateway-case.ts';
import { operator } from './keys.ts';
import { get, review, submit, withdraw } from './steps.ts';

const figures = `/v1/observations?operator=${operator}`;
const count = (number: number) => ({ status: 200, body: { '/items': { count: number } } });
const csv = { headers: { Accept: 'text/csv' } };

/** Figures across accepted reports, and how far operators have come. */
export const figureCases: GatewayCase[] = [
  {
    id: 'observations/accepted-only',
    proves: ['gateway/figures-are-accepted'],
    why: 'Figures of a report that is received, returned or withdrawn do not count; those of an accepted one do.',
    given: [submit('report')],
    steps: [
      get('regulator', figures, count(0)),
      review('accepted'),
      get('regulator', figures, {
        status: 200,
        body: {
          '/items': { count: 3 },
          '/items/0/indicator': 'EAD-CAP',
          '/items/0/submission': '{{id}}',
          '/items/0/pointer': '/observations/0',
          '/items/0/value': '80.6',
          '/items/0/unit': 'percent',
          '/items/0/from': '2025-03-01',
          '/items/0/to': '2025-03-31',
          '/items/0/country': 'BJ',
          '/items/1/numerator': 3374,
          '/items/1/denominator': 4068,
          '/items/2/missing': 'not-measured',
          '/items/2/value': { is: 'absent' },
        },
      }),
    ],
  },
  {
    id: 'observations/returned-and-withdrawn',
    proves: ['gateway/figures-are-accepted'],
    why: 'Figures of a report that was returned, and then withdrawn, do not count.',
    given: [submit('report'), review('returned')],
    steps: [
      get('regulator', figures, count(0)),
      withdraw({ status: 200 }, { version: 2 }),
      get('regulator', figures, count(0)),
    ],
  },
  {
    id: 'observations/revised',
    proves: ['gateway/figures-are-accepted'],
    why: 'A later revision takes the place of an accepted one in the figures once it is accepted, not before.',
    given: [submit('report'), review('accepted'), submit('revision-2')],
    steps: [
      get('regulator', figures, count(3)),
      review('accepted'),
      get('regulator', figures, {
        status: 200,
        body: { '/items': { count: 1 }, '/items/0/value': '81.2', '/items/0/revision': 2 },
      }),
    ],
  },
  {
    id: 'observations/filters',
    proves: ['gateway/filters-narrow'],
    why: 'By indicator and by period; each bound counts the day itself.',
    given: [submit('report'), review('accepted'), submit('april'), review('accepted')],
    steps: [
      get('regulator', figures, count(6)),
      get('regulator', `${figures}&indicator=EAD-CMP`, count(2)),
      get('regulator', `${figures}&indicator=EAD-CMP&from=2025-04-01`, count(1)),
      get('regulator', `${figures}&from=2025-03-31&to=2025-03-31`, count(3)),
      get('regulator', `${figures}&to=2025-04-01`, count(6)),
      get('regulator', `${figures}&to=2025-02-28`, count(0)),
      get('regulator', `${figures}&country=TG`, count(0)),
      get('regulator', `${figures}&programme=ORE`, count(6)),
    ],
  },
  {
    id: 'observations/csv',
    proves: ['gateway/tables-are-safe'],
    why: 'The table has a line of names and a line for each figure, with the digits that were stated.',
    given: [submit('report'), review('accepted')],
    steps: [
      get(
        'regulator',
        figures,
        {
          status: 200,
          headers: { 'Content-Type': { pattern: '^text/csv' } },
          contains: ['submission,documentId,', 'EAD-CAP', ',80.6,', ',3374,4068,', 'not-measured'],
        },
        csv,
      ),
    ],
  },
  {
    id: 'observations/formulas',
    proves: ['gateway/tables-are-safe'],
    why: 'What a spreadsheet would take for a formula begins with an apostrophe in the table, and only there.',
    given: [submit('formula'), review('accepted')],
    steps: [
      get('regulator', figures, { status: 200, contains: ["'=1+2"], lacks: [',=1+2'] }, csv),
      get('regulator', figures, { status: 200, body: { '/items/0/sourceSystem': '=1+2' } }),
    ],
  },
  {
    id: 'progress/latest',
    proves: ['gateway/progress-is-told'],
    why: 'Of each operator the document handed in last, with what became of it.',
    given: [submit('report')],
    steps: [
      get('regulator', `/v1/progress?operator=${operator}`, {
        status: 200,
        body: {
          '/items': { count: 1 },
          '/items/0/operator': operator,
          '/items/0/country': 'BJ',
          '/items/0/latest/0/submission': '{{id}}',
          '/items/0/latest/0/status': 'received',
        },
      }),
    ],
  },
];
