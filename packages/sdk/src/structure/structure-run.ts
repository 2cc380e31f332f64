import type { Finding } from '../finding.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import type { Structure } from './compiled.ts';
import { findingsOf } from './findings-of.ts';
import type { LayerResult } from './structure.ts';

/** A document apart from its unbounded collection. */
export interface Divided {
  /** The document with the collection empty; all of it where there is no collection to take out. */
  header: unknown;
  items: readonly unknown[];
}

/** Takes the unbounded collection out of a value; what stands in its place but is no list stays where it is. */
export function divided(value: unknown, { item }: Structure, collection: string | undefined): Divided {
  const items = collection !== undefined && item !== undefined && isRecord(value) ? value[collection] : undefined;
  if (!Array.isArray(items)) return { header: value, items: [] };
  return { header: { ...(value as object), [collection as string]: [] }, items };
}

/**
 * One pass of a format's compiled schema: first the document with its unbounded collection empty, then the items one by
 * one, so that a stream and a whole document take the same path and two million errors never exist at once.
 */
export class StructureRun {
  readonly #structure: Structure;
  readonly #collection: string;
  readonly #part: string;
  readonly #ahead: Finding[];
  readonly #behind: Finding[];
  readonly #headTotal: number;
  readonly #items: LayerResult = { findings: [], total: 0 };

  constructor(structure: Structure, header: unknown, collection = '') {
    const { document, outline } = structure;
    this.#structure = structure;
    this.#collection = collection;
    this.#part = outline.parts['']?.[collection] ?? '';
    const { findings, total, members } = findingsOf(document(header) ?? [], outline, header, '', '');
    // What stands behind the collection is told behind its items.
    const place = isRecord(header) ? Object.keys(header).indexOf(collection) : -1;
    const ahead = place < 0 ? findings.length : members.filter((member) => member <= place).length;
    this.#ahead = findings.slice(0, ahead);
    this.#behind = findings.slice(ahead);
    this.#headTotal = total;
  }

  /** How many findings there are so far. */
  get total(): number {
    return this.#headTotal + this.#items.total;
  }

  /** Judges the next item; whether nothing is wrong with it. */
  item(value: unknown, index: number): boolean {
    const errors = this.#structure.item?.(value) ?? null;
    if (errors === null) return true;
    const path = `/${this.#collection}/${index}`;
    this.merge(findingsOf(errors, this.#structure.outline, value, path, this.#part));
    return false;
  }

  /** What was found in items so far, to be merged into the run of the same document that judged the items before. */
  part(): LayerResult {
    return this.#items;
  }

  /** Takes over what was found in the items that come next. */
  merge({ findings, total }: LayerResult) {
    this.#items.total += total;
    const room = MOST_FINDINGS - this.#items.findings.length;
    if (room > 0) this.#items.findings.push(...findings.slice(0, room));
  }

  finish(): LayerResult {
    const findings = [...this.#ahead, ...this.#items.findings, ...this.#behind].slice(0, MOST_FINDINGS);
    return { findings, total: this.total };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
