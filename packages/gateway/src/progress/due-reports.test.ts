import { expect, test } from 'vitest';
import type { StoredSubmission } from '../storage/submission.ts';
import { dueReports } from './due-reports.ts';

const monthly = { format: 'report', periodKind: 'month', days: 15 } as const;
const operator = { id: 'bj:operator', country: 'BJ' };
const reportOn = (start: string, kind = 'month') =>
  ({ format: 'report', profile: 'operator', period: { kind, start, end: '' } }) as StoredSubmission;
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
  const found = dueReports(obligations as never, operator, submissions as never, '2025-04-10');
  if (typeof expected === 'number') expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});
