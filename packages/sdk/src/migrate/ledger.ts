import type { JsonValue } from '@waypost/schemas/define/migration';
import { escapeToken, toPointer } from '../pointer.ts';
import type { Bilingual, Holder, Origin, Provenance } from './provenance.ts';

/** What became of a field; one that is not told of by itself was kept as it was. */
export interface LedgerEntry {
  is: 'kept' | 'moved' | 'defaulted' | 'dropped';
  /** Where it stands in the new document; where it stood in the old one, if it was dropped. */
  pointer: string;
  /** Where it stood, if it was moved. */
  from?: string;
  /** Its value, if it was dropped or defaulted. */
  value?: JsonValue;
  /** The value that it had, if it has another one now. */
  was?: JsonValue;
  /** It has the nearest value that the new version has a word for. */
  narrowed?: true;
  /** How many fields that is, with those inside it that are not told of by themselves. */
  fields: number;
  why?: Bilingual;
}

/** What became of the codes of a list whose edition was changed. */
export interface EditionChange {
  list: string;
  from: string;
  to: string;
  /** Where the counterparts of its codes are known from. */
  provenance: Bilingual;
  /** Codes of the document that the new edition has no counterpart for, and their places: they are kept as they are. */
  unmapped: { code: string; pointers: string[]; why?: Bilingual }[];
  /** Codes of the new edition that say what no code of the old one said. */
  added: string[];
}

/**
 * What a migration did to each field of a document. A field is a member of an object or an item of a list, at any
 * depth. Kept, moved and dropped ones are all of the old document; kept, moved and defaulted ones all of the new one.
 */
export interface Ledger {
  format: string;
  from: string;
  to: string;
  editions: EditionChange[];
  /** How many fields the old and the new document have, counted by themselves. */
  fields: { before: number; after: number };
  totals: Record<LedgerEntry['is'], number>;
  /** How many kept or moved fields have another value, for want of a word; with the dropped ones they are the losses. */
  narrowed: number;
  /** Kept fields by their place, with a star for every item of a list. */
  kept: Record<string, number>;
  /** Every field that is not as it was, in the order of the new document, then those dropped. */
  entries: LedgerEntry[];
}

/** How many fields a value has inside it. */
export function fieldsIn(value: JsonValue | undefined): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  for (const child of Array.isArray(value) ? value : Object.values(value)) count += 1 + fieldsIn(child);
  return count;
}

/** What became of each field of a document, from what is remembered of those that were changed. */
export function fieldsOf(
  document: Holder,
  provenance: Provenance,
): Pick<Ledger, 'totals' | 'narrowed' | 'kept' | 'entries'> {
  const entries: LedgerEntry[] = [];
  const kept = new Kept();
  inside(document, [], undefined, kept);
  for (const { pointer, value, why } of provenance.dropped)
    entries.push({ is: 'dropped', pointer, value, fields: 1 + fieldsIn(value), why });
  const byPlace = Object.fromEntries(kept.byPlace());
  const totals = {
    kept: Object.values(byPlace).reduce((sum, count) => sum + count, 0),
    moved: 0,
    defaulted: 0,
    dropped: 0,
  };
  for (const { is, fields } of entries) totals[is] += fields;
  return { totals, narrowed: entries.filter((entry) => entry.narrowed).length, kept: byPlace, entries };

  /** `whole` is the entry that tells of the holder with what is inside it, if it does not stand where it stood. */
  function inside(holder: Holder, path: readonly string[], whole: LedgerEntry | undefined, places: Kept) {
    const isList = Array.isArray(holder);
    for (const member of Object.keys(holder)) {
      const value = holder[member] as JsonValue;
      const origin = provenance.of(holder, member);
      const here = () => [...path, member];
      const place = places.inside(isList ? '*' : member);
      const own = origin && entryOf(toPointer(here()), value, origin);
      const entry = origin ? own : whole;
      if (own) entries.push(own);
      else if (entry) entry.fields++;
      else place.count++;
      if (typeof value === 'object' && value !== null) inside(value as Holder, here(), entry, place);
    }
  }
}

/** What is told of a field that something is remembered of; nothing if it is as it was, after all. */
function entryOf(pointer: string, value: JsonValue, { pointer: from, was, ...more }: Origin): LedgerEntry | undefined {
  if (from === undefined) return { is: 'defaulted', pointer, value, fields: 1, ...more };
  const change = was === undefined ? {} : { was };
  if (from !== pointer) return { is: 'moved', pointer, from, ...change, fields: 1, ...more };
  return was === undefined ? undefined : { is: 'kept', pointer, was, fields: 1, ...more };
}

/** Counts of fields by place: a place is a member, or `*`, of another one. */
class Kept {
  count = 0;
  readonly #inside = new Map<string, Kept>();

  inside(step: string): Kept {
    const known = this.#inside.get(step);
    if (known) return known;
    const place = new Kept();
    this.#inside.set(step, place);
    return place;
  }

  *byPlace(place = ''): Generator<[place: string, count: number]> {
    if (this.count > 0) yield [place, this.count];
    for (const [step, inside] of this.#inside) yield* inside.byPlace(`${place}/${escapeToken(step)}`);
  }
}
