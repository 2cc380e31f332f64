import type { Kysely, Transaction } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import type { Tables } from './tables.ts';

/**
 * Ends a key at the time of the audit entry; false if there is no such key, or none that still holds. `check` looks at
 * what is left and undoes it by throwing.
 */
export function revokeKey(
  db: Kysely<Tables>,
  table: 'apiKeys' | 'signingKeys',
  id: string,
  audit: AuditEntry,
  check: (transaction: Transaction<Tables>) => Promise<void> = async () => {},
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const revoked = await transaction
      .updateTable(table)
      .set({ revokedAt: audit.at })
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!revoked) return false;
    // Appended first: from here on all others wait, so that what is left stays so.
    await append(transaction, [audit]);
    await check(transaction);
    return true;
  });
}
