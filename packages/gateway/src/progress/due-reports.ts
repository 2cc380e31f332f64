import type { PolicyDocument } from '@waypost/sdk/policy';
import type { StoredSubmission } from '../storage/submission.ts';

type Obligation = NonNullable<PolicyDocument['reportingObligations']>[number];

/** A report that an operator has to hand in and has not; days as `YYYY-MM-DD`. */
export interface DueReport {
  format: string;
  profile?: string;
  from: string;
  to: string;
  dueOn: string;
  state: 'due' | 'overdue';
}

const months = { month: 1, quarter: 3, half: 6, year: 12 } as const;
/** Missing reports of one obligation that are listed: two years of monthly ones. */
const MOST = 24;

/**
 * The reports that an operator owes on a day by the obligations of a policy: of each period that has ended since the
 * first that it reported on, or of the last one if it never did. An obligation says which periods only where it names
 * their kind; of a `custom` one nothing can be said.
 */
export function dueReports(
  obligations: readonly Obligation[],
  operator: { id: string; country?: string },
  submissions: readonly StoredSubmission[],
  today: string,
): DueReport[] {
  return obligations
    .filter((obligation) => concerns(obligation, operator))
    .flatMap((obligation) => dueBy(obligation, submissions, today));
}

const concerns = ({ organizations, countries }: Obligation, { id, country }: { id: string; country?: string }) =>
  (organizations?.includes(id) ?? true) && (countries === undefined || countries.includes(country ?? ''));

function dueBy(obligation: Obligation, submissions: readonly StoredSubmission[], today: string): DueReport[] {
  const { format, profile, periodKind, days } = obligation;
  if (periodKind === undefined || periodKind === 'custom') return [];
  const reported = submissions.flatMap(({ period, ...one }) =>
    one.format === format && one.profile === (profile ?? one.profile) && period?.kind === periodKind
      ? [period.start]
      : [],
  );
  const first = [...reported].sort()[0];
  const due: DueReport[] = [];
  for (let start = before(startOf(today, months[periodKind]), months[periodKind]); due.length < MOST; ) {
    if (!reported.includes(start)) {
      const to = dayBefore(after(start, months[periodKind]));
      const dueOn = dayAfter(to, days);
      due.push({
        format,
        ...(profile !== undefined && { profile }),
        from: start,
        to,
        dueOn,
        state: dueOn < today ? 'overdue' : 'due',
      });
    }
    start = before(start, months[periodKind]);
    if (first === undefined || start < first) break;
  }
  return due;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const utc = (day: string, { addMonths = 0, addDays = 0 } = {}) =>
  dayOf(
    new Date(
      Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + addMonths, Number(day.slice(8)) + addDays),
    ),
  );

/** First day of the calendar period of so many months in which a day lies. */
const startOf = (day: string, length: number) => {
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 4)}-${String(month - (month % length) + 1).padStart(2, '0')}-01`;
};
const after = (start: string, length: number) => utc(start, { addMonths: length });
const before = (start: string, length: number) => utc(start, { addMonths: -length });
const dayBefore = (day: string) => utc(day, { addDays: -1 });
const dayAfter = (day: string, days: number) => utc(day, { addDays: days });
