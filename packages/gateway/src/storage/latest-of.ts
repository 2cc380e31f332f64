import type { Kysely } from 'kysely';
import { standing } from './submission.ts';
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

/**
 * The documents of an operator that rules across documents compare another one of its with, so far as they stand: its own
 * revision before, those that it lists, of its format the last before it, and of every other format the last. Last is
 * counted for each profile, programme and kind of period.
 */
export async function latestOf(db: Kysely<Tables>, operator: string, successor: Successor): Promise<EarlierDocument[]> {
  const known = await db
    .selectFrom('submissions')
    .select(['id', 'format', 'profile', 'programme', 'periodKind', 'periodStart', 'issuedOn', 'documentId'])
    .where('operator', '=', operator)
    .where('status', 'in', standing)
    .orderBy('id')
    .execute();
  const named = new Set([successor.documentId, ...successor.listed]);
  const wanted = new Set(known.filter(({ documentId }) => named.has(documentId)).map(({ id }) => id));
  const time = successor.period?.start ?? successor.issuedOn;
  const last = new Map<string, { id: string; time: string }>();
  for (const one of known) {
    const own = one.periodStart ?? one.issuedOn;
    if (one.format === successor.format && (one.documentId === successor.documentId || own >= time)) continue;
    const series = JSON.stringify([one.format, one.profile, one.programme, one.periodKind]);
    if (own >= (last.get(series)?.time ?? '')) last.set(series, { id: one.id, time: own });
  }
  for (const { id } of last.values()) wanted.add(id);
  if (wanted.size === 0) return [];
  const contents = await db
    .selectFrom('contents')
    .innerJoin('submissions', 'submissions.id', 'contents.submission')
    .select(['contents.submission', 'submissions.format', 'document'])
    .where('contents.submission', 'in', [...wanted])
    .orderBy('contents.submission')
    .execute();
  return contents.map((content) => ({ ...content, document: content.document as Buffer }));
}
