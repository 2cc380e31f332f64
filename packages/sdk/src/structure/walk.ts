import { parsePointer } from '../pointer.ts';
import type { Outline } from './compiled.ts';

/** What stands at a path: the value, the part of the schema that describes it, and its place in document order. */
export interface Place {
  at: unknown;
  /** Last segment of the path. */
  last: string;
  /** Name of the part, empty for the document itself and for members that are no part. */
  part: string;
  /** Index of each member on the way. */
  order: number[];
}

/** Follows the paths of errors through a value; keeps what it has looked up, since errors come in crowds. */
export class Walk {
  readonly #value: unknown;
  readonly #outline: Outline;
  readonly #start: string;
  readonly #places = new Map<string, Place>();
  readonly #indexes = new Map<unknown, Map<string, number>>();

  constructor(value: unknown, outline: Outline, start: string) {
    this.#value = value;
    this.#outline = outline;
    this.#start = start;
  }

  follow(path: string): Place {
    const known = this.#places.get(path);
    if (known) return known;
    let at = this.#value;
    let part: string | null = this.#start;
    let last = '';
    const order: number[] = [];
    for (const segment of parsePointer(path)) {
      if (!Array.isArray(at)) part = this.#partOf(part, segment);
      order.push(this.indexOf(at, segment));
      at = (at as Record<string, unknown>)[segment];
      last = segment;
    }
    const place = { at, last, part: part ?? '', order };
    this.#places.set(path, place);
    return place;
  }

  /** The part that a member of a part is; the values of a map are all of one. */
  #partOf(part: string | null, member: string): string | null {
    const members = (part === null ? undefined : this.#outline.parts[part]) ?? {};
    return (Object.hasOwn(members, member) ? members[member] : members['']) ?? null;
  }

  /** Where a member stands among its siblings. */
  indexOf(value: unknown, segment: string): number {
    if (Array.isArray(value)) return Number(segment);
    let indexes = this.#indexes.get(value);
    if (!indexes) {
      indexes = new Map(Object.keys(value as object).map((key, index) => [key, index]));
      this.#indexes.set(value, indexes);
    }
    return indexes.get(segment) ?? indexes.size;
  }
}
