import { columns } from './width.ts';

/** Rows of cells as aligned text, two spaces between columns; the last column is as long as it likes. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, columns(cell));
    });
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - columns(cell))))
      .join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
