import { dueDays, type Policy, type PolicyDocument } from '@waypost/sdk/policy';
import type { StoredSubmission } from '../storage/submission.ts';

type Obligation = NonNullable<PolicyDocument['reportingObligations']>[number];
/** What is looked at of what an operator has handed in. */
type Known = Pick<StoredSubmission, 'format' | 'profile' | 'period' | 'policySubject'>;

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
/** Missing reports of one kind that are listed: two years of monthly ones. */
const MOST = 24;

/**
 * The reports that an operator owes on a day by the obligations of a policy: of each period that has ended since the
 * first that it reported on, or of the last one if it never did. An obligation says which periods only where it names
 * their kind; of a `custom` one nothing can be said. Whom the policy concerns is told by what the operator handed in,
 * in the order in which it did.
 */
export function dueReports(
  { document: policy }: Pick<Policy, 'document'>,
  submissions: readonly Known[],
  today: string,
): DueReport[] {
  const kinds = new Map(
    policy.reportingObligations?.map((it) => [JSON.stringify([it.format, it.profile, it.periodKind]), it]),
  );
  return [...kinds.values()].flatMap((obligation) => dueBy(policy, obligation, submissions, today));
}

function dueBy(policy: PolicyDocument, obligation: Obligation, submissions: readonly Known[], today: string) {
  const { format, profile, periodKind } = obligation;
  if (periodKind === undefined || periodKind === 'custom') return [];
  const alike = submissions.filter((one) => one.format === format && one.profile === (profile ?? one.profile));
  const example = alike.at(-1) ?? submissions.at(-1);
  const days = dueDays(policy, {
    ...example?.policySubject,
    format,
    profile: profile ?? alike.at(-1)?.profile,
    period: { kind: periodKind },
  });
  if (days === undefined) return [];
  const reported = alike.flatMap(({ period }) => (period?.kind === periodKind ? [period.start] : []));
  return missing(reported, months[periodKind], today).map((from): DueReport => {
    const to = dayAfter(after(from, months[periodKind]), -1);
    const dueOn = dayAfter(to, days);
    const state = dueOn < today ? 'overdue' : 'due';
    return { format, ...(profile !== undefined && { profile }), from, to, dueOn, state };
  });
}

/** First days of the periods of so many months that have ended and were not reported on, the latest first. */
function missing(reported: readonly string[], length: number, today: string): string[] {
  const last = after(startOf(today, length), -length);
  const first = [...reported].sort()[0] ?? last;
  const found: string[] = [];
  for (let start = last; start >= first && found.length < MOST; start = after(start, -length))
    if (!reported.includes(start)) found.push(start);
  return found;
}

const utc = (day: string, { addMonths = 0, addDays = 0 } = {}) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + addMonths, Number(day.slice(8)) + addDays))
    .toISOString()
    .slice(0, 10);

/** First day of the calendar period of so many months in which a day lies. */
const startOf = (day: string, length: number) => {
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 4)}-${String(month - (month % length) + 1).padStart(2, '0')}-01`;
};
const after = (start: string, length: number) => utc(start, { addMonths: length });
const dayAfter = (day: string, days: number) => utc(day, { addDays: days });
