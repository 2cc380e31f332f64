import { cutPath, parsePointer } from '../pointer.ts';
import type { KeywordError, Structure } from '../structure/compiled.ts';
import { pointersOf } from '../structure/findings-of.ts';
import { type Intact, intactPart } from './intact.ts';

/** The sound part of a broken document without its items. */
export const mendedHeader = ({ document, outline }: Structure, header: unknown): Intact =>
  intactPart(header, (part) => pointersOf(document(part) ?? [], outline, part, ''));

/** The sound part of one broken item, with its errors; its pointers start at the item. */
export function mendedItem(
  { item, outline }: Structure,
  collection: string,
  value: unknown,
  errors: readonly KeywordError[],
): Intact {
  const part = outline.parts['']?.[collection] ?? '';
  const pointers = (sound: unknown, wrong: readonly KeywordError[]) => pointersOf(wrong, outline, sound, part);
  return intactPart(value, (sound) => pointers(sound, item?.(sound) ?? []), pointers(value, errors));
}

/** Places that were taken out; the whole where nothing sound is left. */
export const placesOut = ({ value, removed }: Intact) => (value === undefined ? [''] : removed);

/**
 * A place in the sound part, in the original. Uncertain where something was taken out of what stands there: what is said
 * of it may be due to just that.
 */
export function inOriginal(intact: Intact, place: string): { pointer: string; isUncertain: boolean } {
  const pointer = cutPath(intact.original(parsePointer(place)));
  return { pointer, isUncertain: placesOut(intact).some((one) => one === pointer || one.startsWith(`${pointer}/`)) };
}
