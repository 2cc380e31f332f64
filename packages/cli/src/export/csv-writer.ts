import { appendFileSync, writeFileSync } from 'node:fs';
import { csvLines, type FactRow } from '@waypost/sdk/facts';
import type { Columns, TableWriter } from './table-file.ts';

/** Writes a table as CSV; numbers are as they were stated. */
export function csvWriter(append: (text: string) => Promise<void> | void, columns: Columns): TableWriter {
  const names = Object.keys(columns);
  let head = csvLines([names]);
  return {
    async write(rows: readonly FactRow[]) {
      await append(head + csvLines(rows.map((row) => names.map((name) => row[name]))));
      head = '';
    },
    async end() {
      if (head) await append(head);
    },
  };
}

/** The same to a file. */
export function csvFileWriter(path: string, columns: Columns): TableWriter {
  writeFileSync(path, '', { flag: 'wx' });
  return csvWriter((text) => appendFileSync(path, text), columns);
}
