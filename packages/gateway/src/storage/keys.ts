import type { Kysely, Selectable, Transaction } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { prepared } from './prepared.ts';
import { present } from './present.ts';
import { revokeKey } from './revoke-key.ts';
import type { ApiKeyTable, Tables } from './tables.ts';

/** What is stored of an API key: never its secret, only the secret's hash. Times in UTC, ISO 8601. */
export interface ApiKey {
  id: string;
  secretSha256: string;
  role: 'submitter' | 'viewer' | 'regulator' | 'admin';
  /** Of submitters and viewers. */
  operator?: string;
  /** Of regulators. */
  countries?: readonly string[];
  programmes?: readonly string[];
  label?: string;
  createdAt: string;
  createdBy: string;
  expiresAt?: string;
  revokedAt?: string;
  lastUsedAt?: string;
}

/** Undoes the transaction: there is an administrator already. */
class NotFirst extends Error {}

/** Undoes the transaction: it would have ended the last key of an administrator. */
export class LastAdministrator extends Error {
  override readonly name = 'LastAdministrator';
}

/** Queries of API keys. */
export const keys = (db: Kysely<Tables>) => ({
  create: (key: ApiKey, audit: AuditEntry): Promise<void> =>
    db.transaction().execute(async (transaction) => {
      await insert(transaction, key);
      await append(transaction, [audit]);
    }),

  /**
   * Creates the first key of an administrator; of gateways that start at once one only. False if there is one already.
   * `handOver` is called before the key is kept, and keeps it from being so by throwing.
   */
  async createFirst(key: ApiKey, audit: AuditEntry, handOver: () => void): Promise<boolean> {
    try {
      await db.transaction().execute(async (transaction) => {
        // Appended first: from here on all others wait, so that what is counted stays so.
        await append(transaction, [audit]);
        const known = await transaction
          .selectFrom('apiKeys')
          .select('id')
          .where('role', '=', 'admin')
          .executeTakeFirst();
        if (known) throw new NotFirst();
        await insert(transaction, key);
        handOver();
      });
      return true;
    } catch (error) {
      if (error instanceof NotFirst) return false;
      throw error;
    }
  },

  async find(id: string): Promise<ApiKey | undefined> {
    const [row] = await keyById(db, { id });
    return row && keyOf(row);
  },

  /** The latest first; revoked ones are among them. */
  async list(page: PageRequest): Promise<Page<ApiKey>> {
    const place = placeOf<[string, string]>(page, 'string', 'string');
    let query = db.selectFrom('apiKeys').selectAll();
    if (place) query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('createdAt', 'id'), '<', tuple(...place)));
    const rows = await query
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    return pageOf(rows, page, ({ createdAt, id }) => [createdAt, id], keyOf);
  },

  /**
   * Ends a key; false if there is no such key, or none that still holds.
   * @throws LastAdministrator where nobody could make keys any more.
   */
  revoke: (id: string, audit: AuditEntry): Promise<boolean> =>
    revokeKey(db, 'apiKeys', id, audit, async (transaction) => {
      const admins = await transaction
        .selectFrom('apiKeys')
        .select(['id', 'revokedAt'])
        .where('role', '=', 'admin')
        .where((row) => row.or([row('expiresAt', 'is', null), row('expiresAt', '>', audit.at)]))
        .execute();
      const isOne = admins.some((admin) => admin.id === id);
      if (isOne && admins.every(({ revokedAt }) => revokedAt !== null)) throw new LastAdministrator();
    }),

  /** Notes that the key was used, unless it was noted since. */
  async touch(id: string, { at, unlessSince }: { at: string; unlessSince: string }): Promise<void> {
    await db
      .updateTable('apiKeys')
      .set({ lastUsedAt: at })
      .where('id', '=', id)
      .where((row) => row.or([row('lastUsedAt', 'is', null), row('lastUsedAt', '<', unlessSince)]))
      .execute();
  },
});

/** Asked with every request. */
const keyById = prepared((db, { id }: { id: string }) => db.selectFrom('apiKeys').selectAll().where('id', '=', id));

const insert = (transaction: Transaction<Tables>, { countries, programmes, ...key }: ApiKey) =>
  transaction
    .insertInto('apiKeys')
    .values({
      ...key,
      countries: countries === undefined ? null : JSON.stringify(countries),
      programmes: programmes === undefined ? null : JSON.stringify(programmes),
    })
    .execute();

function keyOf({ countries, programmes, role, ...row }: Selectable<ApiKeyTable>): ApiKey {
  return {
    ...present(row),
    role: role as ApiKey['role'],
    ...(countries !== null && { countries: JSON.parse(countries) as string[] }),
    ...(programmes !== null && { programmes: JSON.parse(programmes) as string[] }),
  };
}
