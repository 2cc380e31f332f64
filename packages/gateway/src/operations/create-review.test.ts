import { afterAll, expect, test } from 'vitest';
import { problemOf, startedGateway } from '../server/started-gateway.sample.ts';
import { changed, kpis } from './national-documents.sample.ts';

const { submit, get, review, close } = await startedGateway();
afterAll(close);

let made = 0;
/** Id of a report that was just received. */
const received = async (): Promise<string> =>
  (await submit(changed(kpis, (report) => Object.assign(report, { documentId: `urn:test:${++made}` })))).json.id;
const accepted = { decision: 'accepted' };
const returned = { decision: 'returned', comments: [{ pointer: '/observations/0', text: 'Please check.' }] };

test.each([
  [accepted, 'accepted'],
  [returned, 'returned'],
])('makes the submission what was decided, and is shown to its operator: %j', async (decision, status) => {
  const id = await received();
  const answer = await review(id, '"1"', decision);
  expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"2"']);
  expect((await get('submitter', `/v1/submissions/${id}`)).json).toMatchObject({ status, version: 2 });
  expect((await get('viewer', `/v1/submissions/${id}/reviews`)).json.items).toEqual([answer.json]);
});

test('is made once, in the state that was seen, and not returned without a word', async () => {
  const id = await received();
  expect(problemOf(await review(id, undefined, accepted))).toEqual([400, 'precondition-required']);
  expect(problemOf(await review(id, '"2"', accepted))).toEqual([412, 'precondition-failed']);
  expect(problemOf(await review(id, '"1"', { decision: 'returned' }))).toEqual([422, 'comment-missing']);
  expect((await review(id, '"1"', returned)).status).toBe(201);
  expect(problemOf(await review(id, '"2"', accepted))).toEqual([409, 'status-conflict']);
});

test('is for regulators within their scope', async () => {
  const id = await received();
  expect(problemOf(await review(id, '"1"', accepted, 'elsewhere'))).toEqual([404, 'not-found']);
  expect(problemOf(await review(id, '"1"', accepted, 'submitter'))).toEqual([403, 'forbidden']);
  expect((await get('neighbour', `/v1/submissions/${id}/reviews`)).status).toBe(404);
  expect((await review(id, '"1"', accepted, 'programme')).status).toBe(201);
});
