import { expect } from 'vitest';
import { everything, sha256 } from '../storage/storage.sample.ts';
import { openStorage } from '../storage/storage.ts';
import type { Acknowledged } from './submitters.sample.ts';

/** Expects a database that no gateway has open to hold these documents, each once and byte for byte, and no others; the audit log whole. */
export async function expectAllStored(url: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const storage = await openStorage(url);
  try {
    const stored = new Map<string, string>();
    for (let cursor: string | undefined; ; ) {
      const page = await storage.submissions.list({}, everything, { limit: 200, ...(cursor && { cursor }) });
      for (const { id, documentId, sha256: digest, status, revision } of page.items) {
        const content = await storage.submissions.bytes(id, everything);
        expect(sha256(content?.document as Buffer)).toBe(digest);
        expect({ status, revision }).toEqual({ status: 'received', revision: 2 });
        expect(stored.has(documentId), `${documentId} twice`).toBe(false);
        stored.set(documentId, `${id} ${digest}`);
      }
      cursor = page.next;
      if (!cursor) break;
    }
    const expected = new Map(acknowledged.map(({ id, documentId, bytes }) => [documentId, `${id} ${sha256(bytes)}`]));
    expect(expected.size).toBe(acknowledged.length);
    for (const [documentId, held] of expected) expect(stored.get(documentId), documentId).toBe(held);
    expect(stored.size).toBe(expected.size);
    expect(await storage.audit.verify()).toMatchObject({ whole: true });
  } finally {
    await storage.close();
  }
}
