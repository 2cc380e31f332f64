import type { Finding } from '../finding.ts';
import { cutPointer } from '../pointer.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import type { KeywordError, Structure } from './compiled.ts';
import { countFindings, findingsOf } from './findings-of.ts';
import type { LayerResult } from './structure.ts';

/** A finding in an item, which has a place: a whole number that grows with its index. Pointers start at the item. */
export interface ItemFinding {
  place: number;
  finding: Finding;
}

/** What was found in some items: the first findings by place, as plain JSON, and how many there are. */
export interface StructurePart {
  findings: ItemFinding[];
  total: number;
}

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
  readonly #items: StructurePart = { findings: [], total: 0 };

  constructor(structure: Structure, header: unknown, collection = '') {
    const { document, outline } = structure;
    this.#structure = structure;
    this.#collection = collection;
    this.#part = outline.parts['']?.[collection] ?? '';
    const { findings, total, members } = findingsOf(document(header) ?? [], outline, header, '');
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

  /** Judges an item and gives what is wrong with it, if anything is. Items come in the order of their places. */
  item(value: unknown, place: number): readonly KeywordError[] | null {
    const errors = this.#structure.item?.(value) ?? null;
    if (errors === null) return null;
    this.#items.total += countFindings(errors);
    const room = MOST_FINDINGS - this.#items.findings.length;
    if (room <= 0) return errors;
    const { findings } = findingsOf(errors, this.#structure.outline, value, this.#part);
    for (const finding of findings.slice(0, room)) this.#items.findings.push({ place, finding });
    return errors;
  }

  /** What was found in items so far, to be merged into a run of the same document. */
  part(): StructurePart {
    return this.#items;
  }

  /** Takes over what was found in other items, whether they come before or later. */
  merge({ findings, total }: StructurePart) {
    this.#items.total += total;
    this.#items.findings = [...this.#items.findings, ...findings]
      .sort((a, b) => a.place - b.place)
      .slice(0, MOST_FINDINGS);
  }

  /** What was found; `indexOf` gives the index of the item at a place. */
  finish(indexOf: IndexOf = (place) => place): LayerResult {
    const inItems = this.#items.findings.map(({ place, finding }) =>
      inDocument(finding, `/${this.#collection}/${indexOf(place)}`),
    );
    const findings = [...this.#ahead, ...inItems, ...this.#behind].slice(0, MOST_FINDINGS);
    return { findings, total: this.total };
  }
}

/** The index of the item at a place. */
export type IndexOf = (place: number) => number;

/** A finding in an item as one of the document; a pointer that was cut has no fix, and no more has one that now is. */
function inDocument({ pointer: inItem, fix, ...finding }: Finding, item: string): Finding {
  const whole = item + inItem;
  const pointer = cutPointer(whole);
  return {
    ...finding,
    pointer,
    ...(fix && pointer === whole && { fix: fix.map((one) => ({ ...one, path: pointer })) }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
