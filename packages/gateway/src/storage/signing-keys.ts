import type { Kysely } from 'kysely';
import { append } from './audit.ts';
import type { AuditEntry } from './audit-chain.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { type Present, present } from './present.ts';
import { revokeKey } from './revoke-key.ts';
import type { SigningKeyTable, Tables } from './tables.ts';

/** The public key with which an operator signs its documents: `jwk` is a JSON Web Key as text. Times in UTC, ISO 8601. */
export type SigningKey = Present<SigningKeyTable>;

/** Queries of the keys with which operators sign. */
export const signingKeys = (db: Kysely<Tables>) => ({
  create: (key: SigningKey, audit: AuditEntry): Promise<void> =>
    db.transaction().execute(async (transaction) => {
      await transaction.insertInto('signingKeys').values(key).execute();
      await append(transaction, [audit]);
    }),

  async find(id: string): Promise<SigningKey | undefined> {
    const row = await db.selectFrom('signingKeys').selectAll().where('id', '=', id).executeTakeFirst();
    return row && present(row);
  },

  /** Those of an operator, or of all, the latest first; revoked ones are among them. */
  async list(filter: { operator?: string }, page: PageRequest): Promise<Page<SigningKey>> {
    const place = placeOf<[string, string]>(page, 'string', 'string');
    let query = db.selectFrom('signingKeys').selectAll();
    if (filter.operator !== undefined) query = query.where('operator', '=', filter.operator);
    if (place) query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('createdAt', 'id'), '<', tuple(...place)));
    const rows = await query
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    return pageOf(rows, page, ({ createdAt, id }) => [createdAt, id], present);
  },

  /** False if there is no such key, or none that still holds. */
  revoke: (id: string, audit: AuditEntry): Promise<boolean> => revokeKey(db, 'signingKeys', id, audit),
});
