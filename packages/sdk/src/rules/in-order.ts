/** How many members of an object are remembered. */
const MOST_MEMBERS = 64;

/**
 * Finds what belongs to the members of objects, one after another. Objects of one kind mostly have the same members in
 * the same order, so what was found for the object before is looked at first.
 */
export class InOrder<T> {
  readonly #find: (name: string) => T;
  readonly #names: string[] = [];
  readonly #found: T[] = [];

  constructor(find: (name: string) => T) {
    this.#find = find;
  }

  /** What belongs to a member; `index` is how many members of the object come before it. */
  of(name: string, index: number): T {
    const names = this.#names;
    // Compared with a name only: nothing is compared faster than two texts.
    if (index < names.length && names[index] === name) return this.#found[index] as T;
    const found = this.#find(name);
    if (index < MOST_MEMBERS && index <= names.length) {
      names[index] = name;
      this.#found[index] = found;
    }
    return found;
  }
}
