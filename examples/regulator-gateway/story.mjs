import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient, ProblemError } from '@waypost/sdk/client';
import { verifyReceipt } from '@waypost/sdk/signature';

const document = (name) => readFileSync(new URL(name, import.meta.url));
const say = (text) => console.log(text);

// The regulator starts the gateway; the first key is written to a file.
const folder = mkdtempSync(join(tmpdir(), 'waypost-regulator-'));
const { gateway, address } = await start(folder);
try {
  await tell(address, readFileSync(join(folder, 'admin.key'), 'utf8').trim());
} finally {
  gateway.kill('SIGTERM');
  await new Promise((resolve) => gateway.once('close', resolve));
  rmSync(folder, { recursive: true });
}

async function tell(address, adminKey) {
  // Keys: one for whoever reviews in the region, one for each operator's vendor.
  const admin = createClient(address, { key: adminKey });
  const withKey = async (body) => createClient(address, { key: (await admin.createKey({ body })).data.key });
  const regulator = await withKey({ name: 'Review, ORE', role: 'regulator', programmes: ['ORE'] });
  const benin = await withKey({ name: 'Vendor, Benin', role: 'submitter', operator: 'bj:operator' });
  const togo = await withKey({ name: 'Vendor, Togo', role: 'submitter', operator: 'tg:operator' });

  // The vendors hand in their reports. What comes back is a receipt for exactly these bytes, to be verified by anyone.
  const report = document('benin-2025-03.json');
  const { data: first } = await benin.createSubmission({ body: report });
  const { data: other } = await togo.createSubmission({ body: document('togo-2025-03.json') });
  const { keys } = (await admin.getKeySet()).data;
  const { isGenuine } = await verifyReceipt(report, first.receipt, { keys });
  assert.ok(isGenuine);
  say(`Received: ${first.documentId}, revision ${first.revision}, ${first.status}; its receipt is genuine.`);

  // Nobody sees, or hands in, what is another's.
  assert.equal(await refusal(togo.getSubmission({ path: { submissionId: first.id } })), 'not-found');
  assert.equal(await refusal(togo.createSubmission({ body: report })), 'submitter-differs');

  // The regulator accepts one report, and returns the other: a rate came without its counts.
  await decide(regulator, other.id, { decision: 'accepted' });
  const text = 'Of how many dispatches? Please give the counts of this rate.';
  const comments = [{ pointer: '/observations/0', rule: 'kpi-report/measured-rates-give-their-counts', text }];
  await decide(regulator, first.id, { decision: 'returned', comments });

  // The vendor reads why, and hands in a revision, which takes the place of the first.
  for await (const { decision, comments } of benin.items('listReviews', { path: { submissionId: first.id } }))
    for (const { pointer, text } of comments) say(`${decision}: ${pointer}: ${text}`);
  const { data: second } = await benin.createSubmission({ body: document('benin-2025-03-revision-2.json') });
  assert.equal(second.supersedes, first.id);
  const { data: before } = await benin.getSubmission({ path: { submissionId: first.id } });
  assert.deepEqual([before.status, before.supersededBy], ['superseded', second.id]);
  await decide(regulator, second.id, { decision: 'accepted' });

  // The figures of the region, as a table for a spreadsheet: of accepted reports only.
  const { data: table } = await regulator.listObservations({ query: { programme: 'ORE' }, accept: 'text/csv' });
  const [head, ...rows] = table.trimEnd().split('\r\n');
  assert.deepEqual([rows.length, rows.filter((row) => row.includes(first.id)).length], [6, 0]);
  say(`The figures of the region, ${rows.length} lines:`);
  const shown = ['operator', 'indicator', 'from', 'value', 'numerator', 'denominator', 'missing'];
  const columns = head.split(',');
  for (const row of [head, ...rows].map((line) => line.split(',')))
    say(shown.map((name) => row[columns.indexOf(name)]).join(','));

  // Everything was written down.
  const actions = [];
  for await (const { action } of admin.items('listAudit')) actions.push(action);
  assert.equal(actions.filter((action) => action === 'createReview').length, 3);
}

/** Decides on the state that was seen: the tag says which. */
async function decide(client, submissionId, body) {
  const { response } = await client.getSubmission({ path: { submissionId } });
  const header = { 'If-Match': response.headers.get('etag') };
  await client.createReview({ path: { submissionId }, header, body });
}

async function refusal(call) {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  assert.ok(error instanceof ProblemError);
  return error.type;
}

async function start(folder) {
  const waypost = join(dirname(createRequire(import.meta.url).resolve('waypost/package.json')), 'dist/waypost.cjs');
  const gateway = spawn(process.execPath, [waypost, 'serve', '--port', '0', '--database', join(folder, 'data.db')], {
    env: { ...process.env, WAYPOST_ADMIN_KEY_FILE: join(folder, 'admin.key') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const line of createInterface({ input: gateway.stderr })) {
    const address = / (http:\/\/[^/]+)$/.exec(line)?.[1];
    if (address) return { gateway, address };
  }
  throw new Error('the gateway did not start');
}
