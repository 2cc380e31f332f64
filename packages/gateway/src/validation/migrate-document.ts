import { documentText, indentOf, type Ledger, type Migrated, MigrationError, migrate } from '@waypost/sdk/migrate';
import type { Policy } from '@waypost/sdk/policy';

/** A document to give in another version; all of it can be handed to another thread. */
export interface MigrateRequest {
  document: Uint8Array;
  to: string;
  /** The day by which it was judged when it was received: `YYYY-MM-DD`. */
  date: string;
}

/** The document in the other version, written as it was received; undefined where it cannot be had in that version. */
export type MigratedDocument =
  | ({ text: string } & Pick<Ledger, 'from' | 'to' | 'totals' | 'narrowed'> & Pick<Migrated, 'encoding'>)
  | undefined;

/** Writes a document in another version. `own` is the gateway's policy. */
export async function migrateDocument(
  { document, to, date }: MigrateRequest,
  own: Policy | undefined,
): Promise<MigratedDocument> {
  try {
    const migrated = await migrate(document, { to, ...(own && { policy: own, date }) });
    const { from, totals, narrowed } = migrated.ledger;
    const { encoding } = migrated;
    const text = documentText(migrated.document, { encoding, indent: indentOf(document) });
    return { text, from, to, totals, narrowed, ...(encoding && { encoding }) };
  } catch (error) {
    if (error instanceof MigrationError) return undefined;
    throw error;
  }
}
