import type { Kysely } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import type { Tables } from './tables.ts';

/** Ends a key at the time of the audit entry; false if there is no such key, or none that still holds. */
export function revokeKey(
  db: Kysely<Tables>,
  table: 'apiKeys' | 'signingKeys',
  id: string,
  audit: AuditEntry,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const revoked = await transaction
      .updateTable(table)
      .set({ revokedAt: audit.at })
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (revoked) await append(transaction, [audit]);
    return revoked !== undefined;
  });
}
