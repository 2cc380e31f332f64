import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import type { AuditEntry } from './audit-chain.ts';
import { type Postgres, postgresPrograms, startPostgres } from './postgres.sample.ts';
import { openStorage, type Storage } from './storage.ts';
import type { NewSubmission } from './submission.ts';

/** What a test needs of a database. */
export interface TestDatabase {
  name: 'SQLite' | 'PostgreSQL';
  /** Address of an empty database. */
  create(): Promise<string>;
  /** An open storage on it, or on an empty database; closed after the tests. */
  open(url?: string): Promise<Storage>;
}

/** Declares tests for each database: SQLite, and PostgreSQL where it is installed (`pnpm test:interop` wants it to be). */
export function describeEach(title: string, declare: (database: TestDatabase) => void): void {
  const programs = postgresPrograms();
  describe(`${title}: SQLite`, () => declare(testDatabase('SQLite', sqliteFiles())));
  if (programs) describe(`${title}: PostgreSQL`, () => declare(testDatabase('PostgreSQL', postgresServer(programs))));
}

function testDatabase(
  name: TestDatabase['name'],
  { create, remove }: Pick<TestDatabase, 'create'> & { remove(): unknown },
): TestDatabase {
  const opened: Storage[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((storage) => storage.close()));
    await remove();
  });
  return {
    name,
    create,
    async open(url) {
      const storage = await openStorage(url ?? (await create()));
      opened.push(storage);
      return storage;
    },
  };
}

function sqliteFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-sqlite-'));
  let files = 0;
  return {
    create: async () => `sqlite:${folder}/${++files}.db`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function postgresServer(programs: string) {
  let server: Promise<Postgres> | undefined;
  return {
    create: async () => {
      server ??= startPostgres(programs);
      return (await server).createDatabase();
    },
    remove: async () => (await server)?.stop(),
  };
}

export const everything = { all: true } as const;
export const firstPage = { limit: 50 };

export const entry = (action: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-01-05T08:00:00.000Z',
  actor: 'key-1',
  action,
  target: 'key-2',
  outcome: 'done',
  ...more,
});

let ids = 0;
/** Ids in the order in which they are made. */
export const nextId = () => `01ARZ3NDEKTSV4RRFFQ${String(++ids).padStart(7, '0')}`;

/** A submission that differs from others only in what a test says. */
export function submission(more: Partial<NewSubmission> = {}): NewSubmission {
  const id = nextId();
  const document = more.document ?? Buffer.from(`{"documentId":"urn:test:${id}"}`);
  return {
    id,
    operator: 'bj:operator',
    country: 'BJ',
    programme: 'ORE',
    format: 'report',
    formatVersion: '1.0',
    profile: 'operator',
    documentId: `urn:test:${id}`,
    revision: 1,
    receivedAt: '2026-01-05T08:00:00.000Z',
    sha256: sha256(document),
    bytes: document.length,
    mediaType: 'application/json',
    findings: { error: 0, warning: 1, info: 2 },
    receipt: 'header.payload.signature',
    issuedOn: '2026-01-04',
    policySubject: {},
    document,
    report: '{"outcome":"conformant"}',
    facts: [],
    ...more,
  };
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Stores a submission with a key of its own. */
export const store = (storage: Storage, made: NewSubmission, key: string = made.id) =>
  storage.submissions.create(made, {
    idempotency: { scope: `${made.operator} createSubmission`, key, bodySha256: made.sha256 },
    audit: entry('createSubmission', { target: made.id }),
  });
