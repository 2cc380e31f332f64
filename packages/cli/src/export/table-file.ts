import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FactColumn, FactRow } from '@waypost/sdk/facts';

export type Columns = Readonly<Record<string, FactColumn>>;

/** Writes a table to one place, in one form. */
export interface TableWriter {
  write(rows: readonly FactRow[]): Promise<void> | void;
  end(): Promise<void> | void;
}

/** Makes a writer for a file that does not exist yet. */
export type NewTableWriter = (path: string, columns: Columns) => Promise<TableWriter> | TableWriter;

/** A table that becomes a file, or takes the place of one, when it is whole. */
export interface TableFile {
  path: string;
  rows: number;
  write(rows: readonly FactRow[]): Promise<void>;
  /** True: it is whole. False: what was written is thrown away, and what was there before is left. */
  end(isWhole: boolean): Promise<void>;
}

export async function tableFile(path: string, columns: Columns, newWriter: NewTableWriter): Promise<TableFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const writer = await newWriter(temporary, columns);
  const file: TableFile = {
    path,
    rows: 0,
    async write(rows) {
      file.rows += rows.length;
      await writer.write(rows);
    },
    async end(isWhole) {
      try {
        if (isWhole) await writer.end();
        if (isWhole) renameSync(temporary, path);
      } finally {
        rmSync(temporary, { force: true });
      }
    },
  };
  return file;
}
