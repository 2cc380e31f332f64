import type { Path } from '@waypost/schemas/define/rule';
import type { Outline } from '../structure/compiled.ts';

/** Which members of which parts hold codes, and from which lists. */
export type CodedMembers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A member that holds a part or a code looked for, or that leads to one. */
export interface Visit<R> {
  /** Those who look for the part that it holds. */
  rules: readonly R[];
  /** The lists of the codes that it holds; undefined where it holds none. */
  lists: readonly string[] | undefined;
  /** A number of its own among the visits of a format, if it holds codes. */
  slot: number;
  inside: Visits<R>;
}
export type Visits<R> = ReadonlyMap<string, Visit<R>>;

/** For each part, the members of its values that are worth a visit; nothing is looked at inside the others. */
export function visitsOf<R extends { part: string }>(rules: readonly R[], outline: Outline, coded: CodedMembers = {}) {
  const known = new Map<string, Map<string, Visit<R>>>();
  // Parts that are being looked into: one inside itself leads wherever it leads from the outside.
  const open = new Set<string>();
  const none: Visits<R> = new Map();
  let slots = 0;
  return function inside(part: string): Visits<R> {
    const done = known.get(part);
    if (done) return done;
    const visits = new Map<string, Visit<R>>();
    known.set(part, visits);
    open.add(part);
    for (const [member, child] of Object.entries(outline.parts[part] ?? {})) {
      const visit: Visit<R> = {
        rules: rules.filter((rule) => rule.part === child),
        lists: coded[part]?.[member],
        slot: coded[part]?.[member] ? slots++ : -1,
        inside: child === null ? none : inside(child),
      };
      const leads = visit.inside.size > 0 || (child !== null && open.has(child));
      if (visit.rules.length > 0 || visit.lists || leads) visits.set(member, visit);
    }
    open.delete(part);
    return visits;
  };
}

export type Holder = Readonly<Record<string, unknown>>;

/** Of how many codes of one member a walk remembers that nothing is said of them. */
const MOST_CODES = 10_000;

/** Shows the parts and codes that visits lead to. */
export class Walk<R> {
  readonly #path: (string | number)[] = [];
  #depth = 0;
  readonly #code: (code: string, lists: readonly string[]) => boolean;
  readonly #part: (value: unknown, rules: readonly R[], member: string, holder: Holder) => void;
  /** Codes that nothing is said of, by slot. */
  readonly #silent: Set<unknown>[] = [];

  /** `code` tells whether nothing is said of a code: it is not shown a second time from the same member. */
  constructor(
    code: (code: string, lists: readonly string[]) => boolean,
    part: (value: unknown, rules: readonly R[], member: string, holder: Holder) => void,
  ) {
    this.#code = code;
    this.#part = part;
  }

  /** Where the walk is: the path of what is being shown, empty before and after. */
  path(): Path {
    return this.#path.slice(0, this.#depth);
  }

  inside(holder: Holder, visits: Visits<R>) {
    if (visits.size <= 2) for (const [name, visit] of visits) this.member(holder[name], visit, name, holder);
    else this.#members(holder, visits);
  }

  #members(holder: Holder, visits: Visits<R>) {
    for (const name in holder) {
      const visit = visits.get(name);
      if (visit !== undefined) this.member(holder[name], visit, name, holder);
    }
  }

  member(value: unknown, visit: Visit<R>, name: string, holder: Holder) {
    if (value === undefined) return;
    // Most values are codes that were seen before, or texts where an object would be looked into.
    if (typeof value === 'string' && visit.rules.length === 0)
      if (visit.lists === undefined || this.#silent[visit.slot]?.has(value)) return;
    this.#path[this.#depth++] = name;
    if (Array.isArray(value)) {
      this.#depth++;
      for (let index = 0; index < value.length; index++) {
        this.#path[this.#depth - 1] = index;
        this.#show(value[index], visit, name, holder);
      }
      this.#depth--;
    } else this.#show(value, visit, name, holder);
    this.#depth--;
  }

  #show(value: unknown, visit: Visit<R>, name: string, holder: Holder) {
    if (visit.lists !== undefined && typeof value === 'string' && this.#code(value, visit.lists))
      this.#remember(value, visit.slot);
    if (visit.rules.length > 0) this.#part(value, visit.rules, name, holder);
    if (visit.inside.size > 0 && typeof value === 'object' && value !== null)
      this.inside(value as Holder, visit.inside);
  }

  #remember(code: string, slot: number) {
    const codes = this.#silent[slot] ?? new Set();
    this.#silent[slot] = codes;
    if (codes.size < MOST_CODES) codes.add(code);
  }
}
