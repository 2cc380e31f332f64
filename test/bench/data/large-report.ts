import { closeSync, openSync, writeSync } from 'node:fs';
import { kpiReportHeader, observations } from './kpi-report.ts';

/**
 * How a report lies in its file: as one document; a line for each observation; that without the first line; or with every
 * observation invalid.
 */
export type Shape = 'json' | 'ndjson' | 'items' | 'invalid';

const BLOCK = 1_000_000;

/** Writes a KPI report of about so many bytes, which need not fit into memory; gives how many observations it has. */
export function writeLargeReport(file: string, shape: Shape, bytes: number): number {
  const descriptor = openSync(file, 'w');
  const header = kpiReportHeader().slice(0, -1);
  const firstLine = `${header},"observations":[]}\n`;
  const start = { json: `${header},"observations":[`, ndjson: firstLine, items: '', invalid: firstLine };
  const between = shape === 'json' ? ',' : '\n';
  let written = 0;
  let count = 0;
  let block = start[shape];
  const flush = () => {
    written += writeSync(descriptor, block);
    block = '';
  };
  for (const text of observations(shape === 'invalid' ? 1 : 0)) {
    if (block.length >= BLOCK || written + block.length >= bytes) flush();
    if (written >= bytes) break;
    block += count++ === 0 ? text : between + text;
  }
  block = shape === 'json' ? ']}' : '';
  flush();
  closeSync(descriptor);
  return count;
}
