/** What the types of the client admit and refuse. Checked by `tsc`, as part of `pnpm check`. */
import type { Client, ObservationRow, ProblemError, Submission } from './client.ts';

declare const client: Client;
const path = { submissionId: '01JABCDEFGHJKMNPQRSTVWXYZ0' };

export async function answers(error: ProblemError) {
  const { data } = await client.getSubmission({ path });
  const submission: Submission = data;
  const csv: string = (await client.listObservations({ accept: 'text/csv' })).data;
  const bytes: Uint8Array = (await client.getSubmissionDocument({ path, as: 'bytes' })).data;
  const nothing: undefined = (await client.revokeKey({ path: { keyId: '1' } })).data;
  const metrics: string = (await client.getMetrics()).data;
  for await (const row of client.items('listObservations', { query: { country: 'BJ' } })) row satisfies ObservationRow;
  // @ts-expect-error it has no items
  client.items('getHealth');
  // @ts-expect-error no such format of an answer
  client.getHealth({ accept: 'text/csv' });
  const isKnown = error.type === 'not-conformant';
  return { submission, csv, bytes, nothing, metrics, isKnown };
}

export function calls(form: FormData, bytes: Uint8Array) {
  client.createSubmission({ body: bytes, header: { 'Idempotency-Key': 'mine' } });
  client.createSubmission({ body: new ArrayBuffer(8) });
  client.createValidation({ body: form });
  client.createReview({ path, header: { 'If-Match': '"1"' }, body: { decision: 'accepted' } });
  // @ts-expect-error it needs to know which
  client.getSubmission();
  // @ts-expect-error a document is never handed in as a form
  client.createSubmission({ body: form });
  // @ts-expect-error it needs to know on which state it is decided
  client.createReview({ path, body: { decision: 'accepted' } });
  // @ts-expect-error no such decision
  client.createReview({ path, header: { 'If-Match': '"1"' }, body: { decision: 'agreed' } });
  // @ts-expect-error no such parameter
  client.listSubmissions({ query: { land: 'BJ' } });
  // @ts-expect-error it takes no body
  client.getSubmission({ path, body: {} });
}
