import type { CreateTableBuilder, Kysely, Migration } from 'kysely';
import { GENESIS } from '../audit-chain.ts';
import type { ColumnTypes } from './column-types.ts';

type Kind = 'text' | 'integer' | 'bytes';
/** Columns by name: their type, with `?` where they may be null. */
type Columns = Record<string, Kind | `${Kind}?`>;

const tables: Record<string, { key: string[]; unique?: string[]; columns: Columns }> = {
  /**
   * What was handed in, without its bytes. `version` counts its changes; `accepted` is 1 from the day it was, whatever
   * comes after; the period is that of a report. `series` is what a document follows others in, by `seriesTime`.
   */
  submissions: {
    key: ['id'],
    unique: ['operator', 'documentId', 'revision'],
    columns: {
      id: 'text',
      operator: 'text',
      country: 'text?',
      programme: 'text?',
      format: 'text',
      formatVersion: 'text',
      profile: 'text?',
      documentId: 'text',
      revision: 'integer',
      status: 'text',
      version: 'integer',
      accepted: 'integer',
      receivedAt: 'text',
      sha256: 'text',
      bytes: 'integer',
      mediaType: 'text',
      errors: 'integer',
      warnings: 'integer',
      infos: 'integer',
      supersedes: 'text?',
      supersededBy: 'text?',
      receipt: 'text',
      signature: 'text?',
      signingKey: 'text?',
      issuedOn: 'text',
      periodKind: 'text?',
      periodStart: 'text?',
      periodEnd: 'text?',
      policySubject: 'text',
      series: 'text',
      seriesTime: 'text',
    },
  },
  /** The exact bytes, the report, and the rows that the format draws from the document, as JSON: never changed. */
  contents: {
    key: ['submission'],
    columns: { submission: 'text', document: 'bytes', report: 'text', facts: 'text' },
  },
  /** The highest revision of each document of an operator, and the one before: what revisions are serialised on. */
  documentHeads: {
    key: ['operator', 'documentId'],
    columns: { operator: 'text', documentId: 'text', revision: 'integer', submission: 'text', previous: 'text?' },
  },
  idempotencyKeys: {
    key: ['scope', 'key'],
    columns: { scope: 'text', key: 'text', bodySha256: 'text', submission: 'text' },
  },
  /** Rows that the formats draw from a document, from the day it is accepted; the columns that are searched by stand out of the row. `confidential`: 1 or 0. */
  facts: {
    key: ['submission', 'factTable', 'position'],
    columns: {
      submission: 'text',
      factTable: 'text',
      position: 'integer',
      operator: 'text',
      country: 'text?',
      programme: 'text?',
      indicator: 'text?',
      periodStart: 'text?',
      periodEnd: 'text?',
      confidential: 'integer',
      row: 'text',
    },
  },
  reviews: {
    key: ['id'],
    columns: {
      id: 'text',
      submission: 'text',
      decision: 'text',
      comments: 'text',
      reviewer: 'text',
      createdAt: 'text',
    },
  },
  apiKeys: {
    key: ['id'],
    columns: {
      id: 'text',
      secretSha256: 'text',
      role: 'text',
      operator: 'text?',
      countries: 'text?',
      programmes: 'text?',
      label: 'text?',
      createdAt: 'text',
      createdBy: 'text',
      expiresAt: 'text?',
      revokedAt: 'text?',
      lastUsedAt: 'text?',
    },
  },
  /** Public keys of operators, with which they sign their documents. */
  signingKeys: {
    key: ['id'],
    columns: {
      id: 'text',
      operator: 'text',
      jwk: 'text',
      label: 'text?',
      createdAt: 'text',
      createdBy: 'text',
      revokedAt: 'text?',
    },
  },
  /** Keys with which the gateway signs receipts. */
  gatewayKeys: {
    key: ['id'],
    columns: { id: 'text', privateJwk: 'text', publicJwk: 'text', createdAt: 'text' },
  },
  /** A chain: each entry holds the hash of the one before. */
  audit: {
    key: ['seq'],
    columns: {
      seq: 'integer',
      at: 'text',
      actor: 'text',
      action: 'text',
      target: 'text',
      outcome: 'text',
      detail: 'text?',
      previous: 'text',
      hash: 'text',
    },
  },
  /** One row, the end of the chain: writers take their turn on it. */
  auditHead: { key: ['id'], columns: { id: 'integer', seq: 'integer', hash: 'text' } },
};

const indexes: [table: string, columns: string[]][] = [
  ['submissions', ['operator', 'series', 'seriesTime', 'id']],
  ['submissions', ['country', 'id']],
  ['submissions', ['programme', 'id']],
  ['facts', ['factTable', 'indicator']],
  ['reviews', ['submission']],
  ['signingKeys', ['operator']],
  ['audit', ['at']],
];

/** The tables of the first release. */
export const first = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const [table, { key, unique, columns }] of Object.entries(tables)) {
      let builder = db.schema.createTable(table) as CreateTableBuilder<string, string>;
      for (const [column, kind] of Object.entries(columns))
        builder = builder.addColumn(column, types[kind.replace('?', '') as Kind] as never, (definition) =>
          kind.endsWith('?') ? definition : definition.notNull(),
        );
      builder = builder.addPrimaryKeyConstraint(`${table}Key`, key);
      if (unique) builder = builder.addUniqueConstraint(`${table}Unique`, unique);
      await builder.modifyEnd(types.end as never).execute();
    }
    for (const [table, columns] of indexes)
      await db.schema
        .createIndex(`${table}By${columns.join('')}`)
        .on(table)
        .columns(columns)
        .execute();
    await (db as Kysely<{ auditHead: object }>)
      .insertInto('auditHead')
      .values({ id: 1, seq: 0, hash: GENESIS })
      .execute();
  },
});
