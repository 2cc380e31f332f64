import type { Kysely } from 'kysely';
import { factOf, OBSERVATIONS, type StoredFact } from './facts.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { type StoredSubmission, standing, submissionOf } from './submission.ts';
import type { Tables } from './tables.ts';
import { isVisible, type Visibility } from './visibility.ts';

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
  /** What its last documents say, one of each format and profile, other than values of indicators; none that was returned. */
  facts: StoredFact[];
}

/** Operators with something that stands, by their id. */
export async function progress(
  db: Kysely<Tables>,
  filter: ProgressFilter,
  visible: Visibility,
  page: PageRequest,
): Promise<Page<OperatorProgress>> {
  const place = placeOf<[string]>(page, 'string');
  let query = db.selectFrom('submissions').where(isVisible(visible)).where('status', 'in', standing);
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
  const standings = rows.map(submissionOf);
  const last = new Map(
    names.map((name) => [
      name,
      new Set(lastOfEach(standings.filter(({ operator }) => operator === name)).map(({ id }) => id)),
    ]),
  );
  const shown = [...last.values()].flatMap((ids) => [...ids]);
  const facts =
    shown.length === 0
      ? []
      : await db
          .selectFrom('facts')
          .selectAll()
          .where('submission', 'in', shown)
          .where('factTable', '!=', OBSERVATIONS)
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
    if (one.status === 'returned') continue;
    const series = JSON.stringify([one.format, one.profile]);
    const before = last.get(series);
    if (!before || timeOf(one) >= timeOf(before)) last.set(series, one);
  }
  return [...last.values()];
}
