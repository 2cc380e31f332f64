import Papa from 'papaparse';

/** What a spreadsheet would take for a formula; not a negative number. */
const formula = /^(?:[=@\t\r\0＝＋－＠]|[+-](?!\d+(?:\.\d+)?$))/;

/**
 * Rows of cells as CSV (RFC 4180), each line with its end. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, so that opening a table never runs what someone reported.
 */
export const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows as unknown[][], { escapeFormulae: formula })}\r\n`;
