import { type RawBuilder, sql } from 'kysely';

/** The few column types that both databases keep alike, and the end of each table. */
export interface ColumnTypes {
  text: RawBuilder<unknown>;
  integer: RawBuilder<unknown>;
  bytes: RawBuilder<unknown>;
  end: RawBuilder<unknown>;
}

/**
 * Text is compared byte by byte in both, so that pages are cut at the same place whatever the locale of the database;
 * tables of SQLite are strict: as in PostgreSQL, a column holds its own type only.
 */
export const columnTypes = {
  sqlite: { text: sql`text`, integer: sql`integer`, bytes: sql`blob`, end: sql`strict` },
  postgres: { text: sql`text collate "C"`, integer: sql`bigint`, bytes: sql`bytea`, end: sql`` },
} satisfies Record<string, ColumnTypes>;
