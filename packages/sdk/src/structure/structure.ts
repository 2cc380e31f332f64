import type { Finding } from '../finding.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import type { CompiledFunction, Structure } from './compiled.ts';
import { findingsOf } from './findings-of.ts';

/** What one layer found: the first findings in the order of the value, and how many there are in all. */
export interface LayerResult {
  findings: Finding[];
  total: number;
}

/**
 * Judges a value by a format's compiled schema: first the document with its unbounded collection empty, then the items
 * one by one, so that a stream and a whole document take the same path and two million errors never exist at once.
 */
export function checkStructure(structure: Structure, value: unknown, collection?: string): LayerResult {
  const result: LayerResult = { findings: [], total: 0 };
  const judge = (check: CompiledFunction, part: unknown, path: string, name: string) => {
    const errors = check(part);
    if (errors === null) return;
    const { findings, total } = findingsOf(errors, structure.outline, part, path, name);
    result.total += total;
    if (result.findings.length < MOST_FINDINGS)
      result.findings.push(...findings.slice(0, MOST_FINDINGS - result.findings.length));
  };
  const items = collection !== undefined && isRecord(value) ? value[collection] : undefined;
  if (collection === undefined || structure.item === undefined || !Array.isArray(items)) {
    judge(structure.document, value, '', '');
    return result;
  }
  judge(structure.document, { ...(value as object), [collection]: [] }, '', '');
  const part = structure.outline.parts['']?.[collection] ?? '';
  for (let index = 0; index < items.length; index++)
    judge(structure.item, items[index], `/${collection}/${index}`, part);
  return result;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
