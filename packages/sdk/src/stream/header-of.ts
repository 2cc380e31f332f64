import type { Finding } from '../finding.ts';
import { FindingList } from '../read/finding-list.ts';
import { headerFinding } from '../read/lines.ts';
import { ALONE, START } from '../read/position.ts';
import { readPart } from '../read/read-part.ts';
import type { Layout } from './layout.ts';

/** A document without its items, as it was read. */
export interface Header {
  text: string;
  value: unknown;
  /** How many findings of the read layer there are. */
  total: number;
}

/**
 * Reads the header of a document. A finding where it can be told from the header alone why it cannot be read; undefined
 * where that takes more.
 */
export function headerOf({ header, encoding, collection = '', gaps }: Layout): Header | Finding | undefined {
  const text = textOf(header);
  if (text === undefined) return undefined;
  const list = new FindingList();
  const part = readPart(text, header, ALONE, list);
  if ('rule' in part) return gaps.length === 0 || encoding === 'ndjson' ? part : undefined;
  const wrong = encoding === 'ndjson' && headerFinding({ text, number: 0, start: START }, part.value, collection);
  return wrong || { text, value: part.value, total: list.total };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
