// Nothing is imported: this is copied into the types of the SDK.

/** A text in the two languages that the standard is explained in. */
interface Bilingual {
  en: string;
  fr: string;
}

/** A value that JSON can say. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [member: string]: JsonValue };

/**
 * What is done to the fields at a path: a JSON Pointer in which `*` stands for every item of a list or member of a map.
 * `why` is told to whoever owns the document.
 *
 * - `move`: to another path of the same holder, up to the last `*` of both. What stands there already stays, and the
 *   field is dropped.
 * - `set`: to a value, where its holder is there and it is not.
 * - `narrow`: each of these values to the nearest one that the version has a word for.
 * - `drop`: taken out; the ledger keeps its value.
 */
export type MigrationStep = { why: Bilingual } & (
  | { move: string; to: string }
  | { set: string; value: JsonValue }
  | { narrow: string; values: Readonly<Record<string, string>> }
  | { drop: string }
);

/**
 * How documents of a format get from one version to the next, and back: steps in the order in which they are taken.
 * The version itself, and the address of its schema, change without a step.
 */
export interface Migration {
  from: string;
  to: string;
  up: readonly MigrationStep[];
  down: readonly MigrationStep[];
}

/** A code of one edition and the one that means the same in another; `why` where the code is another. */
export interface CodeSuccession {
  from: string;
  /** Left out where no code of the other edition means the same. */
  to?: string;
  why?: Bilingual;
}

/** How codes of one edition of a list are said in another: `schemas/catalogs/<list>/migrations/<from>-to-<to>.json`. */
export interface EditionMigration {
  list: string;
  from: string;
  to: string;
  /** Where it is known from. */
  provenance: Bilingual;
  codes: readonly CodeSuccession[];
}

type Member<T, K extends string> = T extends readonly (infer Item)[]
  ? K extends '*'
    ? Item
    : never
  : T extends object
    ? K extends keyof T
      ? Exclude<T[K], undefined>
      : K extends '*'
        ? string extends keyof T
          ? T[keyof T]
          : never
        : never
    : never;

/** What stands at a path of a document; `never` if nothing does. */
type At<T, P extends string> = P extends `/${infer K}/${infer Rest}`
  ? At<Member<T, K>, `/${Rest}`>
  : P extends `/${infer K}`
    ? Member<T, K>
    : never;

/** The path itself if documents have it, else nothing that fits. */
type Known<D, P extends string> = P & ([At<D, P>] extends [never] ? 'no path of this version' : unknown);

/** The steps from documents of one version to those of another; paths and values that a version lacks do not compile. */
export const stepsBetween = <From, To>() => ({
  move: <P extends string, Q extends string>(
    move: Known<From, P>,
    to: Known<To, Q>,
    why: Bilingual,
  ): MigrationStep => ({
    move,
    to,
    why,
  }),
  set: <P extends string>(set: Known<To, P>, value: At<To, P> & JsonValue, why: Bilingual): MigrationStep => ({
    set,
    value,
    why,
  }),
  narrow: <P extends string>(
    narrow: Known<From, P> & Known<To, P>,
    values: { readonly [V in Exclude<At<From, P>, At<To, P>> & string]: At<To, P> & string },
    why: Bilingual,
  ): MigrationStep => ({ narrow, values, why }),
  drop: <P extends string>(drop: Known<From, P>, why: Bilingual): MigrationStep => ({ drop, why }),
});
