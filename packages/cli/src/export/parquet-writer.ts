import type { FactColumn, FactRow } from '@waypost/sdk/facts';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Columns, TableWriter } from './table-file.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Rows that are held until they are written as a group: enough to be read fast, few enough for memory. */
const GROUP = 20_000;

/** How a column is stored, and a value of it. Every number of a document is a double, so that none loses a digit. */
const storage: Record<FactColumn['type'], { element: Partial<SchemaElement>; stored(value: unknown): unknown }> = {
  text: { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, stored: (value) => value },
  integer: { element: { type: 'INT64' }, stored: (value) => BigInt(value as number) },
  decimal: { element: { type: 'DOUBLE' }, stored: Number },
};

/** Writes a table as a Parquet file, compressed with Snappy; every column may be empty. */
export function parquetFileWriter(path: string, columns: Columns): TableWriter {
  const own = Object.entries(columns).map(([name, { type }]) => ({ name, ...storage[type] }));
  const elements = own.map(({ name, element }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...element }));
  const schema = [{ name: 'table', num_children: own.length }, ...elements];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'waypost' });
  let held: FactRow[] = [];
  const writeHeld = async () => {
    const columnData = own.map(({ name, stored }) => ({
      name,
      data: held.map((row) => (row[name] === undefined ? null : stored(row[name]))),
    }));
    held = [];
    await writer.write({ columnData, rowGroupSize: GROUP });
  };
  return {
    async write(rows) {
      held.push(...rows);
      if (held.length >= GROUP) await writeHeld();
    },
    async end() {
      if (held.length > 0) await writeHeld();
      await writer.finish();
    },
  };
}
