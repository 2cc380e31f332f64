import type { Insertable, Kysely } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { prepared } from './prepared.ts';
import type { GatewayKeyTable, Tables } from './tables.ts';

/** A key with which the gateway signs receipts: its id and both halves, JSON Web Keys as text. Time in UTC, ISO 8601. */
export type GatewayKey = Insertable<GatewayKeyTable>;

/** Queries of the keys with which the gateway signs; none is ever deleted, since receipts outlive them. */
export const gatewayKeys = (db: Kysely<Tables>) => {
  const byAge = (executor: Kysely<Tables>) =>
    executor.selectFrom('gatewayKeys').selectAll().orderBy('createdAt').orderBy('id');
  return {
    /** All of them, the oldest first; the last is the one to sign with. */
    all: (): Promise<GatewayKey[]> => byAge(db).execute(),

    /** The one to sign with. */
    current: async (): Promise<GatewayKey | undefined> => (await newest(db, {}))[0],

    add: (key: GatewayKey, audit: AuditEntry): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        await transaction.insertInto('gatewayKeys').values(key).execute();
        await append(transaction, [audit]);
      }),

    /** The key to sign with: this one if there is none yet. Gateways that start at once agree on one. */
    ensure: (key: GatewayKey, audit: AuditEntry): Promise<GatewayKey> =>
      db.transaction().execute(async (transaction) => {
        // The turn is waited for first, so that what is found stays so.
        await transaction
          .updateTable('auditHead')
          .set((row) => ({ seq: row.ref('seq') }))
          .execute();
        const known = (await byAge(transaction).execute()).at(-1);
        if (known) return known;
        await transaction.insertInto('gatewayKeys').values(key).execute();
        await append(transaction, [audit]);
        return key;
      }),
  };
};

/** Asked with every receipt, since another gateway may have made a new key. */
const newest = prepared((db) =>
  db.selectFrom('gatewayKeys').selectAll().orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(1),
);
