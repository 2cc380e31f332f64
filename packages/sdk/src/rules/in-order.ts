/** How many members are remembered. */
const MOST_MEMBERS = 64;

/** Where a walk through the members of an object has come to. */
export interface Place<T> {
  /** The member that came next the last time. */
  next: Member<T> | undefined;
}

/** A member of objects, and what belongs to it. */
export interface Member<T> extends Place<T> {
  readonly name: string;
  readonly found: T;
}

/**
 * Finds what belongs to the members of objects, one after another. Objects of one kind mostly have their members in the
 * same order, some with one left out or put in, so what came after a member the last time is looked at first.
 */
export class InOrder<T> {
  /** Before the first member. */
  readonly start: Place<T> = { next: undefined };
  readonly #find: (name: string) => T;
  readonly #known = new Map<string, Member<T>>();

  constructor(find: (name: string) => T) {
    this.#find = find;
  }

  /** The member of this name, which comes next. */
  after(place: Place<T>, name: string): Member<T> {
    const { next } = place;
    // Compared with a name only: nothing is compared faster than two texts.
    if (next !== undefined && next.name === name) return next;
    let member = this.#known.get(name);
    if (member === undefined) {
      member = { name, found: this.#find(name), next: undefined };
      if (this.#known.size >= MOST_MEMBERS) return member;
      this.#known.set(name, member);
    }
    place.next = member;
    return member;
  }
}
