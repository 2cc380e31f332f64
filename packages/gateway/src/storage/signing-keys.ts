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
      await append(transaction, audit);
    }),

  /** Those of an operator, or of all, in the order of their ids; revoked ones are among them. */
  async list(filter: { operator?: string }, page: PageRequest): Promise<Page<SigningKey>> {
    const place = placeOf<[string]>(page, 'string');
    let query = db.selectFrom('signingKeys').selectAll();
    if (filter.operator !== undefined) query = query.where('operator', '=', filter.operator);
    if (place) query = query.where('id', '>', place[0]);
    const rows = await query
      .orderBy('id')
      .limit(page.limit + 1)
      .execute();
    return pageOf(rows, page, ({ id }) => [id], present);
  },

  /** False if there is no such key, or none that still holds. */
  revoke: (id: string, audit: AuditEntry): Promise<boolean> => revokeKey(db, 'signingKeys', id, audit),
});
