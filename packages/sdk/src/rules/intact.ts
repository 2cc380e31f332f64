import { parsePointer, toPointer } from '../pointer.ts';

/** The sound part of a broken document, and how to find its places in the original. */
export interface Intact {
  /** Undefined where nothing sound is left. */
  value: unknown;
  /** Pointers of what was taken out, in the original. */
  removed: string[];
  /** A path in the sound part → the path in the original. */
  original(path: readonly (string | number)[]): (string | number)[];
}

/**
 * Takes out of a document what its structure findings point at, again and again, until what is left passes: so that a
 * broken line does not keep the rules from the others. `check` gives the pointers of what is wrong; `wrong` is what it
 * says of the value itself, where that is known.
 */
export function intactPart(value: unknown, check: (value: unknown) => string[], wrong = check(value)): Intact {
  const rest = new Rest(value);
  const removed: string[] = [];
  const original = (path: readonly (string | number)[]) => rest.original(path);
  let pointers = wrong;
  for (let rounds = 0; rounds < 64; rounds++) {
    if (pointers.length === 0) return { value: rest.value, removed, original };
    // What is wrong in two ways is taken out once, or its neighbour would be, too. Later places first, so that earlier
    // indexes stay true; a place inside another removed one is gone with it.
    const paths = [...new Set(pointers)].map(parsePointer).sort((a, b) => -comparePaths(a, b));
    if (paths.some((path) => path.length === 0)) break;
    const places = paths.map((path) => toPointer(original(path)));
    for (const [index, path] of paths.entries()) if (rest.take(path)) removed.push(places[index] as string);
    pointers = check(rest.value);
  }
  return { value: undefined, removed, original };
}

type Members = Record<string, unknown>;

/** What is left of a value, which stays as it is: only lists and objects from which something is taken are copied. */
class Rest {
  value: unknown;
  /** The copies; of a list, the indexes that its items had. */
  readonly #copies = new Map<unknown, number[]>();

  constructor(value: unknown) {
    this.value = value;
  }

  original(path: readonly (string | number)[]): (string | number)[] {
    let at = this.value;
    return path.map((step) => {
      const place = Array.isArray(at) ? (this.#copies.get(at)?.[Number(step)] ?? Number(step)) : step;
      at = (at as Members | undefined)?.[step];
      return place;
    });
  }

  /** Takes out what is at a path; false if nothing is there, any more. */
  take(path: readonly string[]): boolean {
    if (!isIn(this.value, path)) return false;
    this.value = this.#without(this.value, path, 0);
    return true;
  }

  #without(holder: unknown, path: readonly string[], depth: number): unknown {
    const step = path[depth] as string;
    const isLast = depth === path.length - 1;
    if (Array.isArray(holder)) {
      const list = this.#copies.has(holder) ? holder : this.#kept([...holder]);
      const index = Number(step);
      if (!isLast) list[index] = this.#without(list[index], path, depth + 1);
      else for (const items of [list, this.#copies.get(list)]) items?.splice(index, 1);
      return list;
    }
    const members = holder as Members;
    if (!isLast) {
      const copy = this.#copies.has(members) ? members : this.#kept({ ...members });
      // Set like this since a member may be called `__proto__`.
      const value = this.#without(copy[step], path, depth + 1);
      return Object.defineProperty(copy, step, { value, writable: true, enumerable: true, configurable: true });
    }
    if (this.#copies.has(members)) {
      delete members[step];
      return members;
    }
    // An object from which a member was deleted would be read far slower.
    const { [step]: _, ...others } = members;
    return this.#kept(others);
  }

  #kept<T extends unknown[] | Members>(copy: T): T {
    this.#copies.set(copy, Array.isArray(copy) ? [...copy.keys()] : []);
    return copy;
  }
}

function isIn(value: unknown, path: readonly string[]): boolean {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Members)[step];
  }
  return true;
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, two] = [a[i] as string, b[i] as string];
    if (one === two) continue;
    const numeric = /^\d+$/.test(one) && /^\d+$/.test(two);
    return numeric ? Number(one) - Number(two) : one < two ? -1 : 1;
  }
  return a.length - b.length;
}
