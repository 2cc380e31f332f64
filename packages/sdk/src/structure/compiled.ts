/** An error of a compiled validator: where, which keyword, and the keyword's own values. */
export interface KeywordError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A compiled schema: the errors of a value, in no order, or null if it fits. */
export type CompiledFunction = (value: unknown) => KeywordError[] | null;

/**
 * The shape of a schema: for each part the parts its members are (`''` for every member of a map), and the members it
 * takes exactly one of.
 */
export interface Outline {
  parts: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  exclusive: Readonly<Record<string, readonly string[]>>;
  /** Written form of a part's text, where the part is either a text or an object. */
  forms: Readonly<Record<string, string | null>>;
  /** Parts whose text is a date. */
  dates?: readonly string[];
  /** Of items of the unbounded collection, if the format has one. */
  items?: Layout | undefined;
}

/** Objects that have all members of a part, undefined where left out: what is of one layout is read fast. */
export interface Layout {
  blank(): Record<string, unknown>;
  /** Sets a member by its index in `parts`. */
  set(item: Record<string, unknown>, index: number, value: unknown): void;
}

/** A format version's structure as the build compiles it from its published schema. */
export interface Structure {
  document: CompiledFunction;
  /** Judges one item of the unbounded collection, if the format has one. */
  item?: CompiledFunction | undefined;
  outline: Outline;
}
