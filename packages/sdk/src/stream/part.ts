import type { DocumentPart } from '../document-check.ts';
import type { ItemsRead } from './judge-items.ts';
import type { Failure } from './layout.ts';

/**
 * What judging one part of a document gave, some of its items in a row: plain JSON and bytes, so that it can be sent to
 * whoever merges the parts. Nobody knows yet how many items come before: in place of an index stands a {@link placeIn}.
 */
export interface Part {
  /** Which part: 0 is the first. */
  number: number;
  /** Its bytes in the document: from one to before another. */
  from: number;
  to: number;
  read: ItemsRead;
  found: DocumentPart;
  /** Hashes of the ids in its items, two words each. */
  ids: Uint32Array;
  /** Whether an id was asked for that is neither in the document without its items nor in this part. */
  hasMissedId: boolean;
  /** The first item that cannot be read; whatever comes behind it was not looked at. */
  failure?: Pick<Failure, 'anchor' | 'long'>;
  /** False if it was interrupted. */
  isWhole: boolean;
}

/** So many parts a document may have, and so many items a part: a place is a whole number below 2⁴⁸. */
export const MOST_PARTS = 2 ** 16;
const MOST_ITEMS = 2 ** 32;

/** The place of an item, by its index in a part. */
export const placeIn = (part: number, index: number) => part * MOST_ITEMS + index;

/** The part and the index in it that a place stands for. */
export const whereIs = (place: number) => ({ part: Math.floor(place / MOST_ITEMS), index: place % MOST_ITEMS });
