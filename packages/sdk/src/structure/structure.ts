import type { Finding } from '../finding.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import type { Structure } from './compiled.ts';
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
  const { document, item, outline } = structure;
  const items = collection !== undefined && isRecord(value) ? value[collection] : undefined;
  if (collection === undefined || item === undefined || !Array.isArray(items)) {
    const { findings, total } = findingsOf(document(value) ?? [], outline, value, '', '');
    return { findings, total };
  }
  const empty = { ...(value as object), [collection]: [] };
  const head = findingsOf(document(empty) ?? [], outline, empty, '', '');
  // What stands behind the collection is told behind its items.
  const place = Object.keys(value as object).indexOf(collection);
  const ahead = head.members.filter((member) => member <= place).length;
  const findings = head.findings.slice(0, ahead);
  let { total } = head;
  const part = outline.parts['']?.[collection] ?? '';
  for (let index = 0; index < items.length; index++) {
    const errors = item(items[index]);
    if (errors === null) continue;
    const inItem = findingsOf(errors, outline, items[index], `/${collection}/${index}`, part);
    total += inItem.total;
    if (findings.length < MOST_FINDINGS) findings.push(...inItem.findings);
  }
  return { findings: [...findings, ...head.findings.slice(ahead)].slice(0, MOST_FINDINGS), total };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
