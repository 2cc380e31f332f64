import { escapeToken } from './pointer.ts';

/** A place, as a JSON Pointer, where two values differ. */
export interface Difference {
  pointer: string;
  /** `added` is in the second only, `removed` in the first only. */
  kind: 'changed' | 'added' | 'removed';
  /** How many single values are concerned. */
  size: number;
}

/** Where two JSON values differ, as deep down as can be said; items of lists are compared by their index. */
export function differences(first: unknown, second: unknown, pointer = ''): Difference[] {
  if (first === second) return [];
  if (!isContainer(first) || !isContainer(second) || Array.isArray(first) !== Array.isArray(second))
    return [{ pointer, kind: 'changed', size: Math.max(sizeOf(first), sizeOf(second)) }];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((key): Difference[] => {
    const place = `${pointer}/${escapeToken(key)}`;
    if (!Object.hasOwn(second, key)) return [{ pointer: place, kind: 'removed', size: sizeOf(first[key]) }];
    if (!Object.hasOwn(first, key)) return [{ pointer: place, kind: 'added', size: sizeOf(second[key]) }];
    return differences(first[key], second[key], place);
  });
}

/** An object or a list. */
export const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const sizeOf = (value: unknown): number =>
  isContainer(value) ? Object.values(value).reduce<number>((sum, child) => sum + sizeOf(child), 1) : 1;
