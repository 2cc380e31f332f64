import type { Kysely, Selectable, Transaction } from 'kysely';
import { isInForce } from './is-in-force.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { orNull, present } from './present.ts';
import type { NewFact, StoredSubmission } from './submission.ts';
import type { FactTable, Tables } from './tables.ts';
import { isVisible, mayLeave, type Visibility } from './visibility.ts';

/** The table of facts whose rows are values of indicators. */
export const OBSERVATIONS = 'observations';
/** Rows stored by one statement: with ten values each, well within what both databases take. */
const BATCH = 500;

/** A row drawn from a document, with whom and what it is of: said by the row, else by the submission. */
export interface StoredFact {
  submission: string;
  table: string;
  operator: string;
  country?: string;
  programme?: string;
  row: Readonly<Record<string, string | number>>;
}

/** A value of an indicator, and the document that reports it. */
export interface StoredObservation extends StoredFact {
  documentId: string;
  revision: number;
  /** Who handed it in. */
  submitter: string;
}

/** What observations are looked for by; `from` and `to` are days, of which the period has one at least. */
export interface ObservationFilter {
  indicator?: string;
  operator?: string;
  country?: string;
  programme?: string;
  from?: string;
  to?: string;
}

type Source = Pick<StoredSubmission, 'id' | 'operator' | 'country' | 'programme'>;

/** What a format draws from a document, in its order, as rows to be stored. */
export function factRows({ id, operator, country, programme }: Source, facts: readonly NewFact[]): FactTable[] {
  const text = (value: string | number | undefined) => (value === undefined ? null : String(value));
  return facts.map(({ table, row }, position) => ({
    submission: id,
    factTable: table,
    position,
    operator: text(row.operator) ?? operator,
    country: text(row.country) ?? orNull(country),
    programme: text(row.programme) ?? orNull(programme),
    indicator: text(row.indicator),
    periodStart: text(row.periodStart),
    periodEnd: text(row.periodEnd),
    confidential: row.confidential === 'true' ? 1 : 0,
    row: JSON.stringify(row),
  }));
}

/** Makes rows of what was drawn from a document when it was handed in: from now on it counts. */
export async function publishFacts(transaction: Transaction<Tables>, source: Source): Promise<void> {
  const { facts } = await transaction
    .selectFrom('contents')
    .select('facts')
    .where('submission', '=', source.id)
    .executeTakeFirstOrThrow();
  const rows = factRows(source, JSON.parse(facts) as NewFact[]);
  for (let at = 0; at < rows.length; at += BATCH)
    await transaction
      .insertInto('facts')
      .values(rows.slice(at, at + BATCH))
      .execute();
}

/** Observations of submissions in force, in the order in which they were handed in; confidential ones only for their operator. */
export async function observations(
  db: Kysely<Tables>,
  filter: ObservationFilter,
  visible: Visibility,
  page: PageRequest,
): Promise<Page<StoredObservation>> {
  const place = placeOf<[string, number]>(page, 'string', 'number');
  let query = db
    .selectFrom('facts')
    .innerJoin('submissions', 'submissions.id', 'facts.submission')
    .where(isVisible(visible))
    .where(isInForce)
    .where(mayLeave(visible))
    .where('factTable', '=', OBSERVATIONS)
    .selectAll('facts')
    .select(['documentId', 'revision', 'submissions.operator as submitter']);
  for (const column of ['indicator', 'operator', 'country', 'programme'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(`facts.${column}`, '=', wanted);
  }
  if (filter.from !== undefined) query = query.where('facts.periodEnd', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('facts.periodStart', '<=', filter.to);
  if (place) {
    const [submission, position] = place;
    query = query.where((row) =>
      row.or([
        row('submission', '>', submission),
        row.and([row('submission', '=', submission), row('position', '>', position)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('submission')
    .orderBy('position')
    .limit(page.limit + 1)
    .execute();
  return pageOf(
    rows,
    page,
    ({ submission, position }) => [submission, position],
    ({ documentId, revision, submitter, ...fact }) => ({ ...factOf(fact), documentId, revision, submitter }),
  );
}

export function factOf(stored: Selectable<FactTable>): StoredFact {
  const { submission, factTable, operator, country, programme, row } = stored;
  return { ...present({ submission, operator, country, programme }), table: factTable, row: JSON.parse(row) };
}
