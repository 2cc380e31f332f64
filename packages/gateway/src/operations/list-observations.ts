import { csvLines } from '@waypost/sdk/facts';
import type { Standard } from '../standard.ts';
import type { Page, PageRequest } from '../storage/page.ts';
import type { Handler } from './handler.ts';
import { observationResource } from './observation.ts';
import { answerPage } from './paging.ts';
import { visibleTo } from './submission.ts';

const CSV = 'text/csv';
/** Rows that are read at once for a whole table. */
const BATCH = 1000;

/** Figures across accepted reports: a part of the list as JSON, or the table as CSV. */
export const listObservations: Handler<'listObservations'> = async (call, { storage, standard }) => {
  const { limit, cursor, ...filter } = call.query;
  const columns = columnsOf(standard);
  const list = (page: PageRequest) => storage.facts.observations(filter, visibleTo(call), page);
  if (call.accepts === CSV && limit === undefined)
    return { status: 200, headers: csvHeaders, body: wholeTable(list, columns, cursor) };
  const answer = await answerPage(call.query, list, (stored) => observationResource(stored, columns));
  if (call.accepts !== CSV) return answer;
  const { items } = answer.body as { items: Record<string, unknown>[] };
  return {
    ...answer,
    headers: { ...answer.headers, ...csvHeaders },
    body: csvLines([columns, ...cells(items, columns)]),
  };
};

const csvHeaders = { 'content-type': `${CSV}; charset=utf-8` };

/** The columns that the contract gives an observation. */
const columnsOf = (standard: Standard): string[] => {
  type Contract = { components: { schemas: { ObservationRow: { properties: object } } } };
  const { ObservationRow } = standard.json<Contract>('openapi/v1/openapi.json').components.schemas;
  return Object.keys(ObservationRow.properties);
};

/** Every row, read and sent piece by piece. */
async function* wholeTable(
  list: (page: PageRequest) => Promise<Page<Parameters<typeof observationResource>[0]>>,
  columns: readonly string[],
  from: string | undefined,
): AsyncGenerator<string> {
  yield csvLines([columns]);
  let cursor = from;
  do {
    const { items, next } = await list({ limit: BATCH, ...(cursor !== undefined && { cursor }) });
    const rows = items.map((stored) => observationResource(stored, columns));
    yield csvLines(cells(rows, columns));
    cursor = next;
  } while (cursor !== undefined);
}

const cells = (rows: readonly Record<string, unknown>[], columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row[column]));
