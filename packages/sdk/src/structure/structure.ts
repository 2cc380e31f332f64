import type { Finding } from '../finding.ts';
import type { Structure } from './compiled.ts';
import { divided, StructureRun } from './structure-run.ts';

/** What one layer found: the first findings in the order of the value, and how many there are in all. */
export interface LayerResult {
  findings: Finding[];
  total: number;
}

/** Judges a value by a format's compiled schema. */
export function checkStructure(structure: Structure, value: unknown, collection?: string): LayerResult {
  const { header, items } = divided(value, structure, collection);
  const run = new StructureRun(structure, header, collection);
  for (let index = 0; index < items.length; index++) run.item(items[index], index);
  return run.finish();
}
