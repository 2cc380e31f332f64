import type { Insertable, Kysely, Transaction } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { checkBindings } from './check-bindings.ts';
import { factRows } from './facts.ts';
import { groupCommit } from './group-commit.ts';
import { seriesOf, timeOf } from './latest-of.ts';
import { prepared } from './prepared.ts';
import { orNull } from './present.ts';
import {
  asReceived,
  type NewFact,
  type NewSubmission,
  type StoredSubmission,
  standing,
  submissionOf,
} from './submission.ts';
import type { ContentTable, DocumentHeadTable, IdempotencyKeyTable, SubmissionTable, Tables } from './tables.ts';

/** What a request that may be repeated is known by: its key, within whose and which operation, and its exact body. */
export interface Idempotency {
  scope: string;
  key: string;
  bodySha256: string;
}

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

/** What a request that was sent before led to then. */
export type Earlier = { outcome: 'replayed'; submission: StoredSubmission } | { outcome: 'key-reused' };

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
    const claimed = await claim(transaction, tasks);
    const heads = await putAtHead(transaction, claimed);
    const isNewest = ({ submission }: CreationTask) => heads.has(submission.id);
    const newest = claimed.filter(isNewest);
    await release(
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

/**
 * Takes the keys; where one is taken, waits until what took it is stored or undone. Gives the tasks whose keys were free.
 * Gateways that store at the same time take keys, and documents after them, in the same order, so that none waits for one
 * that waits for it.
 */
async function claim(
  transaction: Transaction<Tables>,
  tasks: readonly CreationTask[],
): Promise<readonly CreationTask[]> {
  const rows = tasks.map(({ idempotency: { scope, key, bodySha256 }, submission: { id } }) => ({
    ...{ scope, key, bodySha256 },
    submission: id,
  }));
  const taken = await takeKeys(transaction, { rows: inOrder(rows, ({ scope, key }) => JSON.stringify([scope, key])) });
  const ids = new Set(taken.map(({ submission }) => submission));
  return tasks.filter(({ submission }) => ids.has(submission.id));
}

const takeKeys = prepared((db, { rows }: { rows: Insertable<IdempotencyKeyTable>[] }) =>
  db
    .insertInto('idempotencyKeys')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .returning('submission'),
);

/** Gives back the keys of what is not stored. */
async function release(transaction: Transaction<Tables>, tasks: readonly CreationTask[]): Promise<void> {
  for (const { idempotency } of tasks)
    await transaction
      .deleteFrom('idempotencyKeys')
      .where('scope', '=', idempotency.scope)
      .where('key', '=', idempotency.key)
      .execute();
}

/** What the key was used for before; undefined if nothing. */
export async function earlierOf(
  db: Kysely<Tables>,
  { scope, key, bodySha256 }: Idempotency,
): Promise<Earlier | undefined> {
  const [known] = await madeWith(db, { scope, key });
  if (!known) return undefined;
  const { bodySha256: before, ...row } = known;
  return before === bodySha256
    ? { outcome: 'replayed', submission: asReceived(submissionOf(row)) }
    : { outcome: 'key-reused' };
}

const madeWith = prepared((db, { scope, key }: Pick<Idempotency, 'scope' | 'key'>) =>
  db
    .selectFrom('idempotencyKeys')
    .innerJoin('submissions', 'submissions.id', 'idempotencyKeys.submission')
    .where('scope', '=', scope)
    .where('key', '=', key)
    .selectAll('submissions')
    .select('bodySha256'),
);

/**
 * Puts revisions at the heads of their documents, unless one as high is there: of each that is put, the submission that
 * was there before, if any.
 */
async function putAtHead(
  transaction: Transaction<Tables>,
  tasks: readonly CreationTask[],
): Promise<Map<string, string | null>> {
  if (tasks.length === 0) return new Map();
  const rows = tasks.map(({ submission: { id, operator, documentId, revision } }) => ({
    ...{ operator, documentId, revision },
    submission: id,
    previous: null,
  }));
  const heads = await setHeads(transaction, {
    rows: inOrder(rows, ({ operator, documentId }) => JSON.stringify([operator, documentId])),
  });
  return new Map(heads.map(({ submission, previous }) => [submission, previous]));
}

const setHeads = prepared((db, { rows }: { rows: Insertable<DocumentHeadTable>[] }) =>
  db
    .insertInto('documentHeads')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['operator', 'documentId'])
        .doUpdateSet((row) => ({
          previous: row.ref('documentHeads.submission'),
          revision: row.ref('excluded.revision'),
          submission: row.ref('excluded.submission'),
        }))
        .whereRef('documentHeads.revision', '<', 'excluded.revision'),
    )
    .returning(['submission', 'previous']),
);

/** Supersedes those that still stand: for the id of each new submission that of the one that it superseded. */
async function supersede(transaction: Transaction<Tables>, previous: readonly string[]): Promise<Map<string, string>> {
  if (previous.length === 0) return new Map();
  const superseded = await transaction
    .updateTable('submissions')
    .set((row) => ({
      status: 'superseded',
      version: row('version', '+', 1),
      supersededBy: row
        .selectFrom('documentHeads')
        .select('documentHeads.submission')
        .whereRef('documentHeads.operator', '=', 'submissions.operator')
        .whereRef('documentHeads.documentId', '=', 'submissions.documentId'),
    }))
    .where('id', 'in', previous)
    .where('status', 'in', standing)
    .returning(['id', 'supersededBy'])
    .execute();
  return new Map(superseded.map(({ id, supersededBy }) => [supersededBy as string, id]));
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

/** In an order that is the same in every gateway. */
const inOrder = <R>(rows: readonly R[], keyOf: (row: R) => string): R[] =>
  [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
