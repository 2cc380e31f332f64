import type { Insertable, Kysely, Transaction } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { checkBindings } from './check-bindings.ts';
import { putAtHead, supersede } from './document-heads.ts';
import { factRows } from './facts.ts';
import { groupCommit } from './group-commit.ts';
import { claimKeys, earlierOf, type Idempotency, releaseKeys } from './idempotency.ts';
import { seriesOf, timeOf } from './latest-of.ts';
import { prepared } from './prepared.ts';
import { orNull } from './present.ts';
import { type NewFact, type NewSubmission, type StoredSubmission, submissionOf } from './submission.ts';
import type { ContentTable, SubmissionTable, Tables } from './tables.ts';

/**
 * `created` and on disk; `replayed`: the very request was carried out before, and this is what it made; `key-reused` with
 * another body; `in-flight`: the same request is still being carried out; `revision-exists`: this revision or a later one
 * is stored. Only the first has changed anything.
 */
export type Creation =
  | { outcome: 'created' | 'replayed'; submission: StoredSubmission }
  | { outcome: 'key-reused' }
  | { outcome: 'in-flight' }
  | { outcome: 'revision-exists' };

/** A submission to be stored, with what the request is known by and what the audit log is to say of it. */
export interface CreationTask {
  submission: NewSubmission;
  idempotency: Idempotency;
  audit: AuditEntry;
}

/** PostgreSQL's code for a lock that was waited for too long: the same request, or revision, is still being stored. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Stores submissions, what is superseded by them and what the audit log says of them: all of it or nothing.
 * Those that come in at the same time are stored together.
 */
export function creator(db: Kysely<Tables>): (task: CreationTask) => Promise<Creation> {
  const create = groupCommit((tasks: readonly CreationTask[]) => createAll(db, tasks), {
    // Of one request or document only one at a time: the next is to see what became of it.
    keysOf: ({ submission: { operator, documentId }, idempotency: { scope, key } }) => [
      JSON.stringify(['key', scope, key]),
      JSON.stringify(['document', operator, documentId]),
    ],
    bytesOf: ({ submission: { document, report } }) => document.length + report.length,
  });
  return (task) =>
    create(task).catch((error: { code?: string }) => {
      if (error.code === LOCK_NOT_AVAILABLE) return { outcome: 'in-flight' };
      throw error;
    });
}

/** Stores submissions of different requests and documents in one transaction. */
async function createAll(db: Kysely<Tables>, tasks: readonly CreationTask[]): Promise<Creation[]> {
  return db.transaction().execute(async (transaction) => {
    const claimed = await claimKeys(transaction, tasks);
    const heads = await putAtHead(
      transaction,
      claimed.map(({ submission }) => submission),
    );
    const isNewest = ({ submission }: CreationTask) => heads.has(submission.id);
    const newest = claimed.filter(isNewest);
    await releaseKeys(
      transaction,
      claimed.filter((task) => !isNewest(task)),
    );
    const superseded = await supersede(
      transaction,
      [...heads.values()].flatMap((id) => id ?? []),
    );
    const stored = await insert(transaction, newest, superseded);
    if (newest.length > 0)
      await append(
        transaction,
        newest.map(({ audit }) => audit),
      );
    return Promise.all(
      tasks.map(async (task): Promise<Creation> => {
        const submission = stored.get(task.submission.id);
        if (submission) return { outcome: 'created', submission };
        if (claimed.includes(task)) return { outcome: 'revision-exists' };
        const earlier = await earlierOf(transaction, task.idempotency);
        if (!earlier) throw new Error('an idempotency key is taken, but not by a submission');
        return earlier;
      }),
    );
  });
}

/** Stores submissions with their content; gives each by its id. */
async function insert(
  transaction: Transaction<Tables>,
  tasks: readonly CreationTask[],
  superseded: ReadonlyMap<string, string>,
): Promise<Map<string, StoredSubmission>> {
  if (tasks.length === 0) return new Map();
  const submissions = tasks.map(({ submission }) => submission);
  const rows = await insertSubmissions(transaction, {
    rows: submissions.map((one) => rowOf(one, superseded.get(one.id))),
  });
  await insertContents(transaction, {
    rows: submissions.map((one) => ({ ...contentOf(one), facts: JSON.stringify(storable(one)) })),
  });
  return new Map(rows.map((row) => [row.id, submissionOf(row)]));
}

const insertSubmissions = prepared((db, { rows }: { rows: Insertable<SubmissionTable>[] }) =>
  db.insertInto('submissions').values(rows).returningAll(),
);
const insertContents = prepared((db, { rows }: { rows: Insertable<ContentTable>[] }) =>
  db.insertInto('contents').values(rows),
);

const contentOf = ({ id, document, report }: NewSubmission) => ({ submission: id, document, report });

/** The facts of a submission, once it is sure that they can be stored as rows when it is accepted. */
function storable(submission: NewSubmission): readonly NewFact[] {
  for (const row of factRows(submission, submission.facts)) checkBindings(Object.values(row));
  return submission.facts;
}

function rowOf(made: NewSubmission, supersedes: string | undefined): Insertable<SubmissionTable> {
  const { document, report, facts, findings, period, policySubject, ...submission } = made;
  const { country, programme, profile, signature, signingKey } = made;
  return {
    ...submission,
    // Rows that are stored together have the same columns.
    country: orNull(country),
    programme: orNull(programme),
    profile: orNull(profile),
    signature: orNull(signature),
    signingKey: orNull(signingKey),
    status: 'received',
    version: 1,
    accepted: 0,
    errors: findings.error,
    warnings: findings.warning,
    infos: findings.info,
    supersedes: orNull(supersedes),
    supersededBy: null,
    periodKind: orNull(period?.kind),
    periodStart: orNull(period?.start),
    periodEnd: orNull(period?.end),
    policySubject: JSON.stringify(policySubject),
    series: seriesOf(made),
    seriesTime: timeOf(made),
  };
}
