import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@waypost/sdk/client';
import { type AuditEntry, canonicalEntry, verifyAudit } from '@waypost/sdk/signature';
import canonicalize from 'canonicalize';
import { Kysely } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { keyedServer } from '../server/keyed-server.sample.ts';
import type { ChainedEntry } from '../storage/audit-chain.ts';
import { LibsqlDialect } from '../storage/libsql-dialect.ts';
import { openStorage } from '../storage/storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'waypost-audit-'));
const file = join(folder, 'gateway.db');
const { app, keyFor, storage } = await keyedServer({ open: () => openStorage(file) });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
/** For what only someone with the database in hand can do. */
const db = new Kysely<{ audit: ChainedEntry }>({ dialect: new LibsqlDialect(file) });
afterAll(async () => {
  await db.destroy();
  await app.close();
  rmSync(folder, { recursive: true });
});

const { authorization } = await keyFor({ role: 'admin' });
const client = createClient(address, { key: authorization.replace('Bearer ', ''), retries: 0 });
await client.createKey({ body: { name: 'é', role: 'submitter', operator: 'bj:operator' } });
const { data: spare } = await client.createKey({ body: { name: 'BJ', role: 'regulator', countries: ['BJ'] } });
await client.revokeKey({ path: { keyId: spare.id } });
for (const detail of [' ', '"\\/\b\f\n\r\t', 'é e\u0301 \u2028 \u{1f600} \uffff', '\u007f\u0080', '٣'])
  await storage.audit.append({
    at: '2026-02-01T12:00:00.000Z',
    actor: 'é',
    action: 'createReview',
    target: detail,
    outcome: 'refused',
    detail,
  });

/** The log as an auditor fetches it: in small pages, the latest entry first. */
async function fetched(): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of client.items('listAudit', { query: { limit: 2 } })) entries.push(entry);
  return entries;
}

test('the log of a gateway is whole to who has nothing but the log', async () => {
  const entries = await fetched();
  expect(entries.length).toBeGreaterThan(8);
  const [last] = entries;
  expect(await verifyAudit(entries)).toMatchObject({ isWhole: true, entries: last?.seq, last, isFromStart: true });
});

test('an entry is hashed as the canonical JSON that other programs make of it', async () => {
  for (const { hash: _, ...content } of await fetched()) expect(canonicalEntry(content)).toBe(canonicalize(content));
});

test('an entry that has no canonical JSON is not written', async () => {
  const lone = { actor: 'x', action: 'x', target: '\ud800', outcome: 'done' } as const;
  await expect(storage.audit.append({ at: '2026-02-01T12:00:00.000Z', ...lone })).rejects.toThrow('canonical');
  expect(await storage.audit.verify()).toMatchObject({ whole: true });
});

test.each([
  ['a row that was changed', 3, { target: 'somebody' }, { fault: 'changed', seq: 3 }],
  ['a row that was given another number', 4, { seq: 400 }, { fault: 'missing', from: 4, to: 4 }],
])('%s in the database is told with its number', async (_, seq, change, fault) => {
  const before = await db.selectFrom('audit').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
  await db.updateTable('audit').set(change).where('seq', '=', seq).execute();
  expect(await verifyAudit(await fetched())).toMatchObject({ isWhole: false, ...fault });
  await db.updateTable('audit').set(before).where('hash', '=', before.hash).execute();
  expect(await verifyAudit(await fetched())).toMatchObject({ isWhole: true });
});
