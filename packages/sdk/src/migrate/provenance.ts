import type { JsonValue } from '@waypost/schemas/define/migration';
import { escapeToken } from '../pointer.ts';

/** A text in the two languages that the standard is explained in. */
export interface Bilingual {
  en: string;
  fr: string;
}

/** Where a field of a migrated document comes from. */
export interface Origin {
  /** Its place before; undefined if it was not there. */
  pointer: string | undefined;
  /** Its value before, if that was another. */
  was?: JsonValue;
  /** Its value had no counterpart of its own. */
  narrowed?: true;
  why?: Bilingual;
}

/** A field that is taken out. */
export interface Dropped {
  pointer: string;
  value: JsonValue;
  why: Bilingual;
}

export type Holder = Record<string, JsonValue>;

/** A field within its holder; `origin` is the place of the holder before, undefined if it was not there. */
export interface Place {
  holder: Holder;
  member: string;
  origin: string | undefined;
}

/**
 * Changes a document and remembers of each field that it changes where it comes from; a field that nothing is
 * remembered of stands where its holder stood. So changes compose, however many versions they lead through.
 */
export class Provenance {
  readonly #origins = new Map<object, Map<string, Origin>>();
  readonly dropped: Dropped[] = [];

  /** What is remembered of a field. */
  of(holder: object, member: string): Origin | undefined {
    return this.#origins.get(holder)?.get(member);
  }

  originOf({ holder, member, origin }: Place): Origin {
    return (
      this.of(holder, member) ?? { pointer: origin === undefined ? undefined : `${origin}/${escapeToken(member)}` }
    );
  }

  set({ holder, member }: Place, value: JsonValue, why: Bilingual) {
    holder[member] = value;
    this.#remember(holder, member, { pointer: undefined, why });
  }

  /** Gives a field another value; back to the one that it had before, it is as if nothing had been done. */
  change(place: Place, value: JsonValue, more: Omit<Origin, 'pointer' | 'was'>) {
    const { holder, member } = place;
    const { pointer, was = holder[member] as JsonValue } = this.originOf(place);
    holder[member] = value;
    this.#remember(holder, member, was === value ? { pointer } : { pointer, was, ...more });
  }

  move(from: Place, to: Place, why: Bilingual) {
    const { holder, member } = from;
    const value = holder[member] as JsonValue;
    const origin = this.originOf(from);
    this.#forget(holder, member);
    to.holder[to.member] = value;
    this.#remember(to.holder, to.member, { ...origin, why });
  }

  /** Takes a field out with all that is inside it. What was not there before is gone without a trace. */
  drop(place: Place, why: Bilingual) {
    const { holder, member } = place;
    const value = holder[member] as JsonValue;
    const { pointer, was } = this.originOf(place);
    if (pointer !== undefined) this.dropped.push({ pointer, value: this.#original(was ?? value, pointer, why), why });
    else this.#original(value, pointer, why);
    this.#forget(holder, member);
  }

  /** A value as it was before, without what was moved into it: that is dropped from where it stood. */
  #original(value: JsonValue, pointer: string | undefined, why: Bilingual): JsonValue {
    if (typeof value !== 'object' || value === null) return value;
    const own = this.#origins.get(value);
    const kept = Object.entries(value).flatMap(([member, child]): [string, JsonValue][] => {
      const origin = own?.get(member);
      const at = origin ? origin.pointer : pointer && `${pointer}/${escapeToken(member)}`;
      const before = this.#original(origin?.was ?? child, at, why);
      if (!origin || origin.pointer === `${pointer}/${escapeToken(member)}`) return [[member, before]];
      if (origin.pointer !== undefined) this.dropped.push({ pointer: origin.pointer, value: before, why });
      return [];
    });
    return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
  }

  #remember(holder: object, member: string, origin: Origin) {
    const own = this.#origins.get(holder) ?? new Map<string, Origin>();
    this.#origins.set(holder, own.set(member, origin));
  }

  #forget(holder: Holder, member: string) {
    delete holder[member];
    this.#origins.get(holder)?.delete(member);
  }
}
