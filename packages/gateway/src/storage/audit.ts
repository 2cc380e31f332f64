import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import { type AuditEntry, type ChainedEntry, follow, GENESIS, hashOf } from './audit-chain.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';
import { prepared } from './prepared.ts';
import { orNull, present } from './present.ts';
import type { AuditTable, Tables } from './tables.ts';

/** Entries checked at a time. */
const STEP = 1000;

/** Whether the chain is whole; if not, the number of the first entry that is not as it was written, or is missing. */
export type Verification = { whole: true; entries: number } | { whole: false; broken: number };

/**
 * Appends entries to the chain as a part of what they record: neither stands without the other. It is the last thing that
 * a transaction does, since all others wait for its turn from here on.
 */
export async function append(transaction: Transaction<Tables>, entries: readonly AuditEntry[]): Promise<void> {
  const [head] = await takeTurn(transaction, { entries: entries.length });
  if (!head) throw new Error('the audit log has lost its head');
  let last: Pick<ChainedEntry, 'seq' | 'hash'> = { seq: head.seq - entries.length, hash: head.hash };
  const rows = entries.map((entry) => {
    const chained = follow(last, entry);
    last = chained;
    return { ...chained, detail: orNull(chained.detail) };
  });
  await insert(transaction, { rows });
  await setHead(transaction, { hash: last.hash });
}

const takeTurn = prepared((db, { entries }: { entries: number }) =>
  db
    .updateTable('auditHead')
    .set((row) => ({ seq: row('seq', '+', entries) }))
    .where('id', '=', 1)
    .returning(['seq', 'hash']),
);
const insert = prepared((db, { rows }: { rows: Insertable<AuditTable>[] }) => db.insertInto('audit').values(rows));
const setHead = prepared((db, head: { hash: string }) => db.updateTable('auditHead').set(head).where('id', '=', 1));

/** The audit log: entries are added, never changed. */
export const auditLog = (db: Kysely<Tables>) => ({
  /** Records what changed nothing, such as a refused access. */
  append: (entry: AuditEntry): Promise<void> => db.transaction().execute((transaction) => append(transaction, [entry])),

  /** Entries from a time (included) to a time (excluded), the latest first. */
  async list(filter: { from?: string; to?: string }, page: PageRequest): Promise<Page<ChainedEntry>> {
    const place = placeOf<[number]>(page, 'number');
    let query = db.selectFrom('audit').selectAll();
    if (filter.from !== undefined) query = query.where('at', '>=', filter.from);
    if (filter.to !== undefined) query = query.where('at', '<', filter.to);
    if (place) query = query.where('seq', '<', place[0]);
    const rows = await query
      .orderBy('seq', 'desc')
      .limit(page.limit + 1)
      .execute();
    return pageOf(rows, page, ({ seq }) => [seq], entryOf);
  },

  /** Works out every hash again, and that nothing is missing, at the end either. */
  async verify(): Promise<Verification> {
    // The end first: entries that are added meanwhile are not looked at.
    const head = await db.selectFrom('auditHead').selectAll().executeTakeFirstOrThrow();
    let last = { seq: 0, hash: GENESIS };
    while (last.seq < head.seq) {
      const { seq } = last;
      const rows = await db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(STEP).execute();
      for (const row of rows.filter((one) => one.seq <= head.seq)) {
        const entry = entryOf(row);
        const follows = entry.seq === last.seq + 1 && entry.previous === last.hash && entry.hash === hashOf(entry);
        if (!follows) return { whole: false, broken: last.seq + 1 };
        last = entry;
      }
      if (last.seq === seq) return { whole: false, broken: seq + 1 };
    }
    return last.hash === head.hash ? { whole: true, entries: head.seq } : { whole: false, broken: head.seq };
  },
});

const entryOf = ({ outcome, ...row }: Selectable<AuditTable>): ChainedEntry => ({
  ...present(row),
  outcome: outcome as ChainedEntry['outcome'],
});
