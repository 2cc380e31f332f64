import { KnownTexts } from './known-texts.ts';

const NO_NAME = new Int32Array(0);

/** A place where values stand, such as a member of all items, and what is remembered of them. */
export class Place {
  /** How many objects and lists are around it. */
  readonly depth: number;
  readonly texts = new KnownTexts();
  /** Before the first member of an object that stands here. */
  readonly start: Sequence = {
    name: '',
    place: this,
    literal: NO_NAME,
    length: 0,
    before: undefined,
    last: undefined,
    next: [],
  };
  /** Makes an object that stands here: objects of one place have their members in about the same order. */
  readonly NewObject = newShape();
  readonly #members = new Map<string, Place>();
  #items: Place | undefined;

  constructor(depth = 0) {
    this.depth = depth;
  }

  /** Of the values of a list that stands here. */
  get items(): Place {
    this.#items ??= new Place(this.depth + 1);
    return this.#items;
  }

  /** Of the member of an object that stands here. */
  member(name: string): Place {
    const member = this.#members.get(name) ?? new Place(this.depth + 1);
    this.#members.set(name, member);
    return member;
  }
}

/** The names of members in the order in which an object had them: the last, and those before it. None stands in it twice. */
export interface Sequence {
  name: string;
  /** Where the value of that member stands. */
  place: Place;
  /** Its name as it is written, from the quote to the colon. */
  literal: Int32Array;
  /** How many bytes that are. */
  length: number;
  before: Sequence | undefined;
  /** What followed the last time, and all that ever did. */
  last: Sequence | undefined;
  next: Sequence[];
}

/** What follows a sequence of members, unless it has the name already. */
export function following(sequence: Sequence, name: string, literal: Int32Array, length: number): Sequence | undefined {
  let first = sequence;
  for (; first.before; first = first.before) if (first.name === name) return undefined;
  const next = { name, place: first.place.member(name), literal, length, before: sequence, last: undefined, next: [] };
  sequence.next.push(next);
  return next;
}

/**
 * A constructor of plain objects. Those that one constructor makes have room for as many members as the first of them
 * had; other objects are made anew as they grow.
 */
function newShape(): new () => Record<string, unknown> {
  function Shape() {}
  Shape.prototype = Object.prototype;
  return Shape as unknown as new () => Record<string, unknown>;
}
