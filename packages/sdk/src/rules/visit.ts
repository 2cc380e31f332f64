import type { Path } from '@waypost/schemas/define/rule';
import type { Outline } from '../structure/compiled.ts';
import { InOrder, type Place } from './in-order.ts';

/** Which members of which parts hold codes, and from which lists. */
export type CodedMembers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What looks for a part; if `about` is given, for those that have one of these members. */
interface Seeker {
  part: string;
  about?: readonly string[] | undefined;
}

/** A member that holds a part or a code looked for, that leads to one, or that some seeker is about. */
export interface Visit<R> {
  /**
   * What looks for the part that it holds, by which members that part has, as the sum of their bits; empty where nothing
   * does.
   */
  seekers: readonly (readonly R[])[];
  /** The lists of the codes that it holds; undefined where it holds none. */
  lists: readonly string[] | undefined;
  /** A number of its own among the visits of a format, if it holds codes. */
  slot: number;
  /** What is worth a visit inside; undefined where nothing is. */
  inside: Visits<R> | undefined;
  /** A power of two of its own among the members of its holder, if some seeker is about it; else 0. */
  bit: number;
}
/** The members of a part that are worth a visit. */
export type Visits<R> = InOrder<Visit<R> | undefined>;

/**
 * For each part, the members of its values that are worth a visit; nothing is looked at inside the others. Found out
 * when a value of the part first comes by, since a document has few of the parts of its format.
 */
export function visitsOf<R extends Seeker>(seekers: readonly R[], outline: Outline, coded: CodedMembers = {}) {
  const byPart = new Map<string | null, R[]>();
  for (const seeker of seekers) byPart.set(seeker.part, [...(byPart.get(seeker.part) ?? []), seeker]);
  const askedOf = (part: string) => [...new Set(byPart.get(part)?.flatMap(({ about = [] }) => about))];
  const isWanted = (part: string, member: string, child: string | null) =>
    coded[part]?.[member] !== undefined || byPart.has(child) || askedOf(part).includes(member);
  const leads = leadsTo(isWanted, outline);
  const known = new Map<string, Visits<R>>();
  let slots = 0;
  const inside = (part: string): Visits<R> => {
    let members: Map<string, Visit<R>> | undefined;
    const visits =
      known.get(part) ??
      new InOrder((name: string) => {
        members ??= new Map(membersOf(part, outline).flatMap(visitOf(part)));
        return members.get(name);
      });
    known.set(part, visits);
    return visits;
  };
  const visitOf =
    (part: string) =>
    ([member, child]: [string, string | null]): [string, Visit<R>][] => {
      const lists = coded[part]?.[member];
      const further = child !== null && leads(child);
      if (!further && !isWanted(part, member, child)) return [];
      const place = askedOf(part).indexOf(member);
      const visit: Visit<R> = {
        seekers: child === null ? [] : byMembers(byPart.get(child) ?? [], askedOf(child)),
        lists,
        slot: lists ? slots++ : -1,
        inside: further ? inside(child) : undefined,
        bit: place < 0 ? 0 : 2 ** place,
      };
      return [[member, visit]];
    };
  return inside;
}

/** About so many members of one part rules may be: there is a list of rules for each set of them. */
const MOST_ASKED = 12;

/** Seekers of a part by the members that it has, of those that are asked about. */
function byMembers<R extends Seeker>(seekers: readonly R[], asked: readonly string[]): R[][] {
  if (seekers.length === 0) return [];
  if (asked.length > MOST_ASKED) throw new RangeError(`rules are about too many members of a part: ${asked.join()}`);
  return Array.from({ length: 2 ** asked.length }, (_, members) =>
    seekers.filter(({ about }) => about?.some((name) => members & (2 ** asked.indexOf(name))) ?? true),
  );
}

const membersOf = (part: string, { parts }: Outline) => Object.entries(parts[part] ?? {});

/** Whether anything looked for is inside a part, however deep. */
function leadsTo(isWanted: (part: string, member: string, child: string | null) => boolean, outline: Outline) {
  const known = new Map<string, boolean>();
  return function leads(part: string, above: readonly string[] = []): boolean {
    const before = known.get(part);
    if (before !== undefined) return before;
    const way = [...above, part];
    const found = membersOf(part, outline).some(
      ([member, child]) =>
        isWanted(part, member, child) || (child !== null && !way.includes(child) && leads(child, way)),
    );
    // Inside a part that is inside itself, what was not found may still be found another way.
    if (found || above.length === 0) known.set(part, found);
    return found;
  };
}

export type Holder = Readonly<Record<string, unknown>>;

/** Of how many codes of one member a walk remembers that nothing is said of them. */
const MOST_CODES = 10_000;

/** Who is shown what visits lead to. */
export interface Visitor<R> {
  /** Whether nothing is said of a code: it is not shown a second time from the same member. */
  seeCode(code: string, lists: readonly string[]): boolean;
  seePart(value: unknown, seekers: readonly R[], member: string, holder: Holder): void;
}

/** Shows the parts and codes that visits lead to. */
export class Walk<R> {
  readonly #path: (string | number)[] = [];
  #depth = 0;
  readonly #visitor: Visitor<R>;
  /** Codes that nothing is said of, by slot; and the last such code, which is mostly the next one, too. */
  readonly #silent: Set<string>[] = [];
  readonly #last: string[] = [];

  constructor(visitor: Visitor<R>) {
    this.#visitor = visitor;
  }

  /** Where the walk is: the path of what is being shown, empty before and after. */
  path(): Path {
    return this.#path.slice(0, this.#depth);
  }

  /** Gives the sum of the bits of the members that the holder has. */
  inside(holder: Holder, visits: Visits<R>): number {
    let bits = 0;
    let at: Place<Visit<R> | undefined> = visits.start;
    for (const name in holder) {
      const member = visits.after(at, name);
      at = member;
      const visit = member.found;
      if (visit === undefined) continue;
      bits += visit.bit;
      this.member(holder[name], visit, name, holder);
    }
    return bits;
  }

  member(value: unknown, visit: Visit<R>, name: string, holder: Holder) {
    if (value === undefined) return;
    // Most values are codes that were seen before, or texts where an object would be looked into.
    if (typeof value === 'string' && visit.seekers.length === 0)
      if (visit.lists === undefined || this.#isSilent(value, visit.slot)) return;
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
    if (visit.lists !== undefined && typeof value === 'string' && this.#visitor.seeCode(value, visit.lists))
      this.#remember(value, visit.slot);
    const { seekers, inside } = visit;
    const isHolder = inside !== undefined && typeof value === 'object' && value !== null;
    const members = isHolder ? this.inside(value as Holder, inside) : seekers.length - 1;
    if (seekers.length === 0) return;
    const asking = seekers[members] as readonly R[];
    if (asking.length > 0) this.#visitor.seePart(value, asking, name, holder);
  }

  #isSilent(code: string, slot: number): boolean {
    if (this.#last[slot] === code) return true;
    if (!this.#silent[slot]?.has(code)) return false;
    this.#last[slot] = code;
    return true;
  }

  #remember(code: string, slot: number) {
    const codes = this.#silent[slot] ?? new Set();
    this.#silent[slot] = codes;
    if (codes.size < MOST_CODES) codes.add(code);
  }
}
