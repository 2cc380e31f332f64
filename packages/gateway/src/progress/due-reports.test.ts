import { expect, test } from 'vitest';
import type { StoredSubmission } from '../storage/submission.ts';
import { dueReports } from './due-reports.ts';

const monthly = { format: 'report', periodKind: 'month', days: 15 } as const;
const policySubject = {
  programme: { code: 'ORE', edition: 'E1', region: 'AFR' },
  subject: { organization: { id: 'bj:operator', country: 'BJ' } },
  submitter: { id: 'bj:operator' },
};
/** Something else that the operator has handed in. */
const plan = { format: 'plan', profile: 'national', policySubject };
const reportOn = (start: string, kind = 'month') =>
  ({ format: 'report', profile: 'operator', period: { kind, start, end: '' }, policySubject }) as StoredSubmission;
const due = (from: string, to: string, dueOn: string, state: 'due' | 'overdue') => ({
  format: 'report',
  from,
  to,
  dueOn,
  state,
});

test.each([
  ['the month before, of who never reported', [monthly], [], [due('2025-03-01', '2025-03-31', '2025-04-15', 'due')]],
  ['nothing, once it is there', [monthly], [reportOn('2025-03-01')], []],
  [
    'every month since the first report',
    [monthly],
    [reportOn('2024-12-01'), reportOn('2025-02-01')],
    [due('2025-03-01', '2025-03-31', '2025-04-15', 'due'), due('2025-01-01', '2025-01-31', '2025-02-15', 'overdue')],
  ],
  ['nothing of before the first report', [monthly], [reportOn('2025-04-01')], []],
  ['a report of another kind of period', [monthly], [reportOn('2025-03-01', 'quarter')], 1],
  ['a report of another profile', [{ ...monthly, profile: 'programme' }], [reportOn('2025-03-01')], 1],
  [
    'the quarter',
    [{ ...monthly, periodKind: 'quarter', days: 0 }],
    [],
    [due('2025-01-01', '2025-03-31', '2025-03-31', 'overdue')],
  ],
  [
    'the half-year',
    [{ ...monthly, periodKind: 'half' }],
    [],
    [due('2024-07-01', '2024-12-31', '2025-01-15', 'overdue')],
  ],
  ['the year', [{ ...monthly, periodKind: 'year' }], [], [due('2024-01-01', '2024-12-31', '2025-01-15', 'overdue')]],
  ['what is for other organizations', [{ ...monthly, organizations: ['tg:operator'] }], [], []],
  ['what is for other countries', [{ ...monthly, countries: ['TG'] }], [], []],
  ['periods of no fixed length', [{ format: 'report', days: 5 }], [], []],
] as const)('%s', (_, obligations, submissions, expected) => {
  const policy = { document: { reportingObligations: obligations } } as never;
  const found = dueReports(policy, [plan, ...submissions], '2025-04-10');
  if (typeof expected === 'number') expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});

test.each([
  [{ programmes: [{ code: 'ORE' }], regions: ['AFR'], countries: ['BJ'], formats: ['report'] }, 1],
  [{ programmes: [{ code: 'ORE', edition: 'E1' }] }, 1],
  [{ programmes: [{ code: 'ORE', edition: 'E2' }] }, 0],
  [{ programmes: [{ code: 'OTHER' }] }, 0],
  [{ regions: ['ASP'] }, 0],
  [{ countries: ['TG'] }, 0],
  [{ formats: ['plan'] }, 0],
])('a policy for %j: %i due', (appliesTo, expected) => {
  const policy = { document: { appliesTo, reportingObligations: [monthly] } } as never;
  expect(dueReports(policy, [plan], '2025-04-10')).toHaveLength(expected);
});

test('of several obligations for the same report the first to fall due counts, and it is listed once', () => {
  const policy = { document: { reportingObligations: [{ ...monthly, days: 30 }, monthly] } } as never;
  expect(dueReports(policy, [plan], '2025-04-10')).toEqual([due('2025-03-01', '2025-03-31', '2025-04-15', 'due')]);
});
