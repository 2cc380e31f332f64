import { expect, test } from 'vitest';
import type { OperationId } from '../operations/handler.ts';
import { postgresPrograms, startPostgres } from '../storage/postgres.sample.ts';
import { openStorage } from '../storage/storage.ts';
import { runMatrix } from './matrix.sample.ts';

/** What the database decides on: every kind of query that keeps to what may be seen, and every change of it. */
const only: OperationId[] = [
  'createReview',
  'createSubmission',
  'getSubmission',
  'getSubmissionDocument',
  'listObservations',
  'listProgress',
  'listReviews',
  'listSubmissions',
  'revokeKey',
  'withdrawSubmission',
];

test('on PostgreSQL, too, every caller gets what it may have, and nothing else', async () => {
  const postgres = await startPostgres(postgresPrograms() as string);
  const open = async () => openStorage(await postgres.createDatabase());
  const { cells, wrong, whole } = await runMatrix({ open, only }).finally(postgres.stop);
  console.log(`${cells} cells on PostgreSQL, ${wrong.length} wrong`);
  expect({ wrong, whole }).toEqual({ wrong: [], whole: true });
  expect(cells).toBeGreaterThan(1000);
});
