import type { Kysely, Transaction } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { type CreationTask, creator } from './create-submission.ts';
import { publishFacts } from './facts.ts';
import { giveBack, holdDocumentOf } from './give-back.ts';
import { type Earlier, earlierOf, type Idempotency } from './idempotency.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { present } from './present.ts';
import { type NewSubmission, type StoredSubmission, type SubmissionStatus, submissionOf } from './submission.ts';
import type { Tables } from './tables.ts';
import { isVisible, type Visibility } from './visibility.ts';

/** What submissions are looked for by; they were received from a time (included) to a time (excluded). */
export interface SubmissionFilter {
  format?: string;
  operator?: string;
  country?: string;
  programme?: string;
  status?: SubmissionStatus;
  documentId?: string;
  receivedFrom?: string;
  receivedTo?: string;
}

/** A change of status: from one of these, if the submission is still in the version that was seen. */
export interface StatusChange {
  from: readonly SubmissionStatus[];
  to: SubmissionStatus;
  version: number;
}

/** `stale`: it has changed since; `conflict`: its status does not admit the change. Only the first has changed anything. */
export type Change =
  | { outcome: 'changed'; submission: StoredSubmission }
  | { outcome: 'not-found' | 'stale' | 'conflict' };

/** Queries of submissions; what is not visible is not found. */
export const submissions = (db: Kysely<Tables>, create = creator(db)) => ({
  create: (submission: NewSubmission, terms: Omit<CreationTask, 'submission'>) => create({ submission, ...terms }),

  /** What the very request made before, or that its key was used for another; undefined where it is new. */
  earlier: (idempotency: Idempotency): Promise<Earlier | undefined> => earlierOf(db, idempotency),

  async find(id: string, visible: Visibility): Promise<StoredSubmission | undefined> {
    const row = await db
      .selectFrom('submissions')
      .selectAll()
      .where('id', '=', id)
      .where(isVisible(visible))
      .executeTakeFirst();
    return row && submissionOf(row);
  },

  /** The latest first. */
  async list(filter: SubmissionFilter, visible: Visibility, page: PageRequest): Promise<Page<StoredSubmission>> {
    const place = placeOf<[string]>(page, 'string');
    const { receivedFrom, receivedTo, ...equal } = filter;
    let query = db.selectFrom('submissions').selectAll().where(isVisible(visible));
    for (const [column, wanted] of Object.entries(equal))
      if (wanted !== undefined) query = query.where(column as keyof typeof equal, '=', wanted);
    if (receivedFrom !== undefined) query = query.where('receivedAt', '>=', receivedFrom);
    if (receivedTo !== undefined) query = query.where('receivedAt', '<', receivedTo);
    if (place) query = query.where('id', '<', place[0]);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    return pageOf(rows, page, ({ id }) => [id], submissionOf);
  },

  /** The bytes exactly as received, with their media type. */
  async bytes(id: string, visible: Visibility): Promise<{ document: Buffer; mediaType: string } | undefined> {
    const row = await contentOf(db, id, visible).select(['document', 'mediaType']).executeTakeFirst();
    return row && { document: row.document as Buffer, mediaType: row.mediaType };
  },

  /** The validation report, as JSON. */
  async report(id: string, visible: Visibility): Promise<string | undefined> {
    return (await contentOf(db, id, visible).select('report').executeTakeFirst())?.report;
  },

  changeStatus: (id: string, visible: Visibility, change: StatusChange & { audit: AuditEntry }): Promise<Change> =>
    changeStatus(db, id, visible, change),

  /** Takes a submission back; the revision before it, if it took the place of one, stands again. */
  withdraw: (id: string, visible: Visibility, change: Omit<StatusChange, 'to'> & { audit: AuditEntry }) =>
    changeStatus(
      db,
      id,
      visible,
      { ...change, to: 'withdrawn' },
      {
        before: (transaction) => holdDocumentOf(transaction, id),
        alongside: (transaction) => giveBack(transaction, id),
      },
    ),
});

const contentOf = (db: Kysely<Tables>, id: string, visible: Visibility) =>
  db
    .selectFrom('contents')
    .innerJoin('submissions', 'submissions.id', 'contents.submission')
    .where('submissions.id', '=', id)
    .where(isVisible(visible));

type Deed = (transaction: Transaction<Tables>) => Promise<unknown>;
const nothing: Deed = async () => {};

/** Changes the status, with what else is to be done at once, and what the audit log says of it. */
export async function changeStatus(
  db: Kysely<Tables>,
  id: string,
  visible: Visibility,
  { from, to, version, audit }: StatusChange & { audit: AuditEntry },
  { before = nothing, alongside = nothing }: Partial<Record<'before' | 'alongside', Deed>> = {},
): Promise<Change> {
  return db.transaction().execute(async (transaction) => {
    await before(transaction);
    const changed = await transaction
      .updateTable('submissions')
      .set((row) => ({ status: to, version: row('version', '+', 1), ...(to === 'accepted' && { accepted: 1 }) }))
      .where('id', '=', id)
      .where('version', '=', version)
      .where('status', 'in', from)
      .where(isVisible(visible))
      .returningAll()
      .executeTakeFirst();
    if (changed) {
      if (to === 'accepted') await publishFacts(transaction, present(changed));
      await alongside(transaction);
      await append(transaction, [audit]);
      return { outcome: 'changed', submission: submissionOf(changed) };
    }
    const found = await transaction
      .selectFrom('submissions')
      .select('version')
      .where('id', '=', id)
      .where(isVisible(visible))
      .executeTakeFirst();
    if (!found) return { outcome: 'not-found' };
    return { outcome: found.version === version ? 'conflict' : 'stale' };
  });
}
