import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FactRow, factTables } from '@waypost/sdk/facts';
import { UsageError } from '../exit-code.ts';
import { suggestion } from '../suggestion.ts';
import { standardOutput } from '../terminal/output.ts';
import type { Texts } from '../texts/en.ts';
import { csvFileWriter, csvWriter } from './csv-writer.ts';
import { type Columns, type NewTableWriter, type TableFile, tableFile } from './table-file.ts';

export type TableForm = 'csv' | 'parquet';

/** Where the tables go. */
export interface Target {
  to: TableForm;
  /** The only table that is wanted. */
  table?: string;
  /** The file of that table; without one, a folder for a file of each table. */
  output?: string;
}

/** Tables that are being written. */
export interface Tables {
  write(table: string, rows: readonly FactRow[]): Promise<void>;
  /** True: they are whole. False: nothing of them is left. Returns the files that were made. */
  end(isWhole: boolean): Promise<TableFile[]>;
}

/** In front of every row: the document that says it. */
const identity: Columns = {
  documentId: { type: 'text', about: { en: 'Identifier of the document.', fr: 'Identifiant du document.' } },
  revision: { type: 'integer', about: { en: 'Its revision.', fr: 'Sa révision.' } },
  format: { type: 'text', about: { en: 'Its format.', fr: 'Son format.' } },
  formatVersion: { type: 'text', about: { en: 'Version of the format.', fr: 'Version du format.' } },
};
export const identityOf = (document: Record<string, FactRow[string]>): FactRow =>
  Object.fromEntries(Object.keys(identity).map((name) => [name, document[name]]));

/**
 * Opens what tables are written to; a file is made when its table has a row.
 * @throws UsageError if the table is not known, or there is no place for the result.
 */
export async function openTables({ to, table, output }: Target, texts: Texts): Promise<Tables> {
  const known = await factTables();
  const columnsOf = (name: string): Columns => ({ ...identity, ...known.get(name)?.columns });
  if (table !== undefined && !known.has(table))
    throw new UsageError(texts.unknownTable(table, [...known.keys()], suggestion(table, [...known.keys()])));
  if (output === undefined && table === undefined) throw new UsageError(texts.exportNeedsOutput);
  if (output === undefined && to === 'parquet') throw new UsageError(texts.parquetNeedsFile);

  const attempt = async <T>(path: string, action: () => Promise<T> | T): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new UsageError(texts.cannotWrite(path, code));
    }
  };
  if (output === undefined) {
    const out = standardOutput(texts);
    const writer = csvWriter(out.write, columnsOf(table as string));
    return {
      write: async (name, rows) => (name === table ? writer.write(rows) : undefined),
      async end(isWhole) {
        if (isWhole) await writer.end();
        out.end();
        return [];
      },
    };
  }

  const newWriter: NewTableWriter =
    to === 'csv' ? csvFileWriter : (await import('./parquet-writer.ts')).parquetFileWriter;
  if (table === undefined) await attempt(output, () => mkdirSync(output, { recursive: true }));
  const files = new Map<string, TableFile>();
  const open = async (name: string) => {
    const path = table === undefined ? join(output, `${name}.${to}`) : output;
    const file = await attempt(path, () => tableFile(path, columnsOf(name), newWriter));
    files.set(name, file);
    return file;
  };
  if (table !== undefined) await open(table);
  return {
    async write(name, rows) {
      if (rows.length === 0 || (table !== undefined && name !== table)) return;
      const file = files.get(name) ?? (await open(name));
      await attempt(file.path, () => file.write(rows));
    },
    async end(isWhole) {
      for (const file of files.values()) await attempt(file.path, () => file.end(isWhole));
      return [...files.values()];
    },
  };
}
