import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import { type StoredSubmission, standing } from './submission.ts';
import type { Tables } from './tables.ts';

/** The document that others are wanted for: what it says of itself. */
export interface Successor {
  format: string;
  documentId: string;
  issuedOn: string;
  period?: { start: string };
  /** Ids of the documents that it builds on. */
  listed: readonly string[];
}

/** A document that another one is compared with. */
export interface EarlierDocument {
  submission: string;
  format: string;
  document: Buffer;
}

type InSeries = Pick<StoredSubmission, 'format' | 'profile' | 'programme' | 'issuedOn' | 'period'>;

/** Documents of one series follow each other: those of one format, profile, programme and kind of period. */
export const seriesOf = ({ format, profile, programme, period }: InSeries): string =>
  `${format} ${JSON.stringify([profile, programme, period?.kind])}`;

/** By what documents of a series follow each other: the day on which their period starts, or on which they were issued. */
export const timeOf = ({ period, issuedOn }: Pick<Successor, 'issuedOn' | 'period'>): string =>
  period?.start ?? issuedOn;

/** After any day. */
const NEVER = '~';

/**
 * The documents of an operator that rules across documents compare another one of its with, so far as they stand: its own
 * revision before, those that it lists, of its format the last of each series before it, and of every other format the
 * last of each series. What it takes to find them does not grow with how many documents there are.
 */
export async function latestOf(db: Kysely<Tables>, operator: string, successor: Successor): Promise<EarlierDocument[]> {
  const { format, documentId, listed } = successor;
  const terms = { operator, format, documentId, ofFormat: `${format} %`, before: timeOf(successor) };
  const ids = await findLatest(db, { ...terms, documents: [documentId, ...listed] });
  const wanted = [...new Set(ids.flatMap(({ id }) => id ?? []))];
  if (wanted.length === 0) return [];
  const contents = await contentsOf(db, { wanted });
  return contents.map((content) => ({ ...content, document: content.document as Buffer }));
}

interface Terms {
  operator: string;
  format: string;
  documentId: string;
  /** Pattern of the series of the format. */
  ofFormat: string;
  /** The documents of its own format are earlier ones. */
  before: string;
  /** Ids of those that are looked for by name. */
  documents: readonly string[];
}

const findLatest = prepared((db, { operator, format, documentId, ofFormat, before, documents }: Terms) =>
  db
    .withRecursive('known(series)', (query) =>
      query
        .selectFrom('submissions')
        .where('operator', '=', operator)
        .select(({ fn }) => fn.min<string | null>('series').as('series'))
        .unionAll(
          query
            .selectFrom('known')
            .where('known.series', 'is not', null)
            .select((row) =>
              row
                .selectFrom('submissions')
                .where('operator', '=', operator)
                .whereRef('submissions.series', '>', 'known.series')
                .select(({ fn }) => fn.min<string | null>('submissions.series').as('series'))
                .as('series'),
            ),
        ),
    )
    .selectFrom('known')
    .select((row) =>
      row
        .selectFrom('submissions')
        .where('operator', '=', operator)
        .whereRef('submissions.series', '=', 'known.series')
        .where('seriesTime', '<', ({ eb }) =>
          eb.case().when('known.series', 'like', ofFormat).then(before).else(NEVER).end(),
        )
        .where('status', 'in', standing)
        .where((one) => one.or([one('format', '!=', format), one('documentId', '!=', documentId)]))
        .orderBy('seriesTime', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .select('id')
        .as('id'),
    )
    .unionAll(
      db
        .selectFrom('submissions')
        .where('operator', '=', operator)
        .where('documentId', 'in', documents)
        .where('status', 'in', standing)
        .select('id'),
    ),
);

const contentsOf = prepared((db, { wanted }: { wanted: readonly string[] }) =>
  db
    .selectFrom('contents')
    .innerJoin('submissions', 'submissions.id', 'contents.submission')
    .select(['contents.submission', 'submissions.format', 'document'])
    .where('contents.submission', 'in', wanted)
    .orderBy('contents.submission'),
);
