import { parsePointer } from '../pointer.ts';

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
 * broken line does not keep the rules from the others. `check` gives the pointers of what is wrong.
 */
export function intactPart(value: unknown, check: (value: unknown) => string[]): Intact {
  const copy = structuredClone(value);
  const indexes = new Map<unknown, number[]>();
  const removed: string[] = [];
  const original = (path: readonly (string | number)[]) => {
    let at = copy;
    return path.map((step) => {
      const place = Array.isArray(at) ? (indexes.get(at)?.[Number(step)] ?? Number(step)) : step;
      at = (at as Record<string, unknown> | undefined)?.[step];
      return place;
    });
  };
  for (let rounds = 0; rounds < 64; rounds++) {
    const pointers = check(copy);
    if (pointers.length === 0) return { value: copy, removed, original };
    // Later places first, so that earlier indexes stay true; a place inside another removed one is gone with it.
    const paths = pointers.map(parsePointer).sort((a, b) => -comparePaths(a, b));
    if (paths.some((path) => path.length === 0)) break;
    const places = paths.map((path) => original(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))));
    for (const [index, path] of paths.entries())
      if (take(copy, path, indexes)) removed.push(`/${(places[index] as (string | number)[]).join('/')}`);
  }
  return { value: undefined, removed, original };
}

function take(root: unknown, path: readonly string[], indexes: Map<unknown, number[]>): boolean {
  let parent = root;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string, unknown> | undefined)?.[step];
  const last = path.at(-1) as string;
  if (typeof parent !== 'object' || parent === null || !(last in parent)) return false;
  if (!Array.isArray(parent)) return delete (parent as Record<string, unknown>)[last];
  const known = indexes.get(parent) ?? parent.map((_, index) => index);
  indexes.set(parent, known);
  known.splice(Number(last), 1);
  parent.splice(Number(last), 1);
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
