import type { Kysely } from 'kysely';
import { factOf, OBSERVATIONS, type StoredFact } from './facts.ts';
import { isInForce } from './is-in-force.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { type StoredSubmission, standing, submissionOf } from './submission.ts';
import type { Tables } from './tables.ts';
import { isVisible, mayLeave, type Visibility } from './visibility.ts';

/** Whose progress is looked for. */
export interface ProgressFilter {
  operator?: string;
  country?: string;
  programme?: string;
}

/** Where one operator stands, so far as it may be seen. */
export interface OperatorProgress {
  operator: string;
  /** Everything of it that stands, in the order in which it was handed in. */
  submissions: StoredSubmission[];
  /** What its last documents in force say, one of each format and profile, other than values of indicators. */
  facts: StoredFact[];
}

/** Operators with something that stands or is in force, by their id. */
export async function progress(
  db: Kysely<Tables>,
  filter: ProgressFilter,
  visible: Visibility,
  page: PageRequest,
): Promise<Page<OperatorProgress>> {
  const place = placeOf<[string]>(page, 'string');
  let query = db
    .selectFrom('submissions')
    .where(isVisible(visible))
    .where((row) => row.or([row('status', 'in', standing), isInForce(row)]));
  for (const column of ['operator', 'country', 'programme'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  let operators = query.select('operator').distinct();
  if (place) operators = operators.where('operator', '>', place[0]);
  const found = await operators
    .orderBy('operator')
    .limit(page.limit + 1)
    .execute();
  const names = found.slice(0, page.limit).map(({ operator }) => operator);
  if (names.length === 0) return { items: [] };

  const rows = await query.selectAll().where('operator', 'in', names).orderBy('id').execute();
  // What is accepted and here is in force: the query leaves out what a later accepted revision took the place of.
  const accepted = rows.filter((row) => row.accepted === 1).map(submissionOf);
  const last = new Map(
    names.map((name) => [
      name,
      new Set(lastOfEach(accepted.filter(({ operator }) => operator === name)).map(({ id }) => id)),
    ]),
  );
  const standings = rows.map(submissionOf).filter(({ status }) => status !== 'superseded');
  const shown = [...last.values()].flatMap((ids) => [...ids]);
  const facts =
    shown.length === 0
      ? []
      : await db
          .selectFrom('facts')
          .innerJoin('submissions', 'submissions.id', 'facts.submission')
          .selectAll('facts')
          .where('submission', 'in', shown)
          .where('factTable', '!=', OBSERVATIONS)
          .where(mayLeave(visible))
          .orderBy('submission')
          .orderBy('position')
          .execute();
  return pageOf(
    found,
    page,
    ({ operator }) => [operator],
    ({ operator }) => ({
      operator,
      submissions: standings.filter((one) => one.operator === operator),
      facts: facts.filter(({ submission }) => last.get(operator)?.has(submission)).map(factOf),
    }),
  );
}

/** Of each format and profile the document that tells of the latest time; of one time the one handed in last. */
function lastOfEach(submissions: readonly StoredSubmission[]): StoredSubmission[] {
  const last = new Map<string, StoredSubmission>();
  const timeOf = ({ period, issuedOn }: StoredSubmission) => period?.end ?? issuedOn;
  for (const one of submissions) {
    const series = JSON.stringify([one.format, one.profile]);
    const before = last.get(series);
    if (!before || timeOf(one) >= timeOf(before)) last.set(series, one);
  }
  return [...last.values()];
}
