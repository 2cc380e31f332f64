import { afterAll, expect, test } from 'vitest';
import { problemOf, startedGateway } from '../server/started-gateway.sample.ts';
import { changed, kpis } from './national-documents.sample.ts';

const { submit, get, review, withdraw, close } = await startedGateway();
afterAll(close);

let made = 0;
const received = async (): Promise<string> =>
  (await submit(changed(kpis, (report) => Object.assign(report, { documentId: `urn:test:${++made}` })))).json.id;

test('takes a submission back that is received or returned; its bytes stay', async () => {
  const id = await received();
  expect(problemOf(await withdraw(id, '"2"'))).toEqual([412, 'precondition-failed']);
  expect((await withdraw(id, '"1"')).json).toMatchObject({ status: 'withdrawn', version: 2 });
  expect((await get('regulator', `/v1/submissions/${id}/document`)).status).toBe(200);
  const other = await received();
  await review(other, '"1"', { decision: 'returned', comments: [{ text: 'Please check.' }] });
  expect((await withdraw(other, '"2"')).json).toMatchObject({ status: 'withdrawn', version: 3 });
});

test('does not take back what was accepted, nor what is another’s', async () => {
  const id = await received();
  expect(problemOf(await withdraw(id, '"1"', 'neighbour'))).toEqual([404, 'not-found']);
  await review(id, '"1"', { decision: 'accepted' });
  expect(problemOf(await withdraw(id, '"2"'))).toEqual([409, 'status-conflict']);
});
