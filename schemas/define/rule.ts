import type { CatalogEdition } from './catalog-edition.ts';
import type { DeprecationRule } from './deprecation.ts';
import type { defaultThresholds } from './thresholds.ts';

export type { CatalogCode, CatalogEdition } from './catalog-edition.ts';
export type { DeprecatedField, Deprecation, DeprecationRule } from './deprecation.ts';
export { defaultThresholds } from './thresholds.ts';

/** How much a finding weighs: an `error` makes a document not conformant. */
export type Severity = 'error' | 'warning' | 'info';
/** Names and indexes from the document, or from the item, to the place of a finding. */
export type Path = readonly (string | number)[];
/**
 * What a finding says in numbers and words; messages insert these verbatim. A pointer in it is called `first`: the
 * place of an earlier item that the finding is about, too.
 */
export type Arguments = Record<string, string | number | boolean | string[]>;
/** A value that tables of groups may hold: plain JSON, so that a part of a large document can be sent on. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What the standard has, for rules on documents that speak of it. */
export interface Inventory {
  /** Ids of all rules but those of reading and structure, in order. */
  rules: readonly string[];
  /** Profiles of each format. */
  formats: Readonly<Record<string, readonly string[]>>;
  /** Editions of each code list. */
  lists: Readonly<Record<string, readonly string[]>>;
}

/** What a rule may know besides the document; it never reads a clock. */
export interface Context {
  /** The list in the edition that the document names in `catalogs`; undefined if it is not known. */
  catalog(list: string): CatalogEdition | undefined;
  /** Every value of the document that is a named part of the schema, such as `Measure` or `LocalId`, in order. */
  parts(document: unknown): Iterable<PartValue>;
  /** Whether a part of the schema knows a member. */
  hasMember(part: string, member: string): boolean;
  /** The ids of all items of the document. */
  identities(): Pick<ReadonlySet<string>, 'has'>;
  /** What is worked out of the document alone, and worked out once, however often it is asked for. */
  once<T, D>(workOut: (document: D, context: Context) => T): T;
  thresholds: Readonly<typeof defaultThresholds>;
  /** Empty, unless a rule of the format says that it looks at it. */
  inventory: Inventory;
  /** The known word that a mistyped one probably stands for. */
  nearest(word: string, known: readonly string[]): string | undefined;
}

/** A named part of the schema where it stands. */
export interface PartValue {
  path: Path;
  part: string;
  value: unknown;
  /** The object that holds it. */
  holder: Readonly<Record<string, unknown>>;
}

/** What every rule states of itself. */
export interface RuleHead {
  /** `<format>/<what must hold>`: the path of its folder; never given to another rule. */
  id: string;
  /** Clause of the domain model that it carries out, e.g. `KR-R12`. */
  clause: string;
  severity: Severity;
  /** First format version it holds for. */
  since: string;
  /** Last format version it holds for. */
  until?: string;
  /** `submitted`: silent on drafts, since a draft is not complete. */
  from?: 'submitted';
  /** Profiles it holds for; all of them when left out. */
  profiles?: readonly string[];
  /** Code lists that it looks up; of the others it sees the codes alone, without parents and attributes. */
  catalogs?: readonly string[];
  /** It looks at what the standard has. */
  inventory?: true;
  /** Source statements (`S0-51`), public specifications (`public:P14`) or `proposed`. */
  source: readonly string[];
  /** The changes that mend a finding, where there is only one way to do it; from what the finding says. */
  fix?(args: Arguments): readonly Fix[] | undefined;
}

/** A change at the place of a finding, or at a member below it, as an operation of JSON Patch. */
export interface Fix {
  op: 'add' | 'replace' | 'remove';
  path?: Path;
  value?: Json;
}

type Report = (path: Path, args?: Arguments) => void;

/**
 * What tells groups apart and items alike: plain values. Objects are the same whatever the order of their members;
 * a member that is undefined counts as absent.
 */
export type Key = string | number | boolean | null | undefined | readonly Key[] | { readonly [member: string]: Key };

/** Judges the document without its unbounded collection. */
export interface DocumentRule<D, C = Context> extends RuleHead {
  document(document: D, report: Report, context: C): void;
}

/** The values of one member whose items concern a rule. Asked once for each value; nothing else decides but the document. */
export type Only<D, I> = {
  readonly [M in keyof I]?: (value: Exclude<I[M], undefined>, document: D, context: Context) => boolean;
};

/** An item that has certain members. */
export type With<I, N extends keyof I> = I & { [M in N]-?: Exclude<I[M], undefined> };

/** Judges one item of the unbounded collection by itself; paths start at the item. */
export interface ItemRule<D, I, N extends keyof I = never, C = Context> extends RuleHead {
  /** Members without which the rule is silent: items that lack one are not shown to it. */
  needs?: readonly N[];
  only?: Only<D, I>;
  /** Members that the item leaves out are undefined. */
  item(item: With<I, N>, report: Report, document: D, context: C): void;
}

/** Judges every value of a named part of the schema, wherever it stands in the document or in an item; paths start at it. */
export interface PartRule<D, V, C = Context> extends RuleHead {
  part: string;
  /** Members of the part: of a value that has none of them, nothing is said. Left out, every value is judged. */
  about?: readonly string[];
  /** `member` is the name under which `holder` has the value, or the list that the value is in. */
  each(
    value: V,
    report: Report,
    document: D,
    context: C,
    member: string,
    holder: Readonly<Record<string, unknown>>,
  ): void;
}

/**
 * Judges every code, wherever it stands in the document or in an item, by the lists that its field takes codes from and
 * by nothing else: a code that nothing is said of is not asked about again.
 */
export interface CodeRule<D> extends RuleHead {
  /** Where the document is told of the first such code, and of no other; left out, each code is told in its place. */
  onceAt?: Path;
  code(code: string, lists: readonly string[], report: Report, document: D, context: Context): void;
}

/**
 * Judges items that belong together. `combine` must be associative and commutative: it is what lets the same rule run
 * over a stream, on several cores and as the reduce step of other engines. `place` is opaque and ordered.
 */
export interface GroupRule<D, I, V extends Json, N extends keyof I = never, C = Context> extends RuleHead {
  /** Members that an item of a group has; items that lack one are in none. */
  needs?: readonly N[];
  only?: Only<D, I>;
  /**
   * All members that key and value depend on, besides the one that `only` asks about. Items that have none of them and
   * are of one kind all amount to the same, and `combine` makes nothing new of the same: only one of them is asked.
   */
  dependsOn?: readonly (keyof I)[];
  /** What the items of a group share; undefined for an item that the rule does not concern. */
  key(item: With<I, N>, document: D, context: C): Key;
  value(item: With<I, N>, place: number, document: D, context: C): V;
  combine(a: V, b: V): V;
  /** What is judged where there is no group at all; nothing if left out. */
  none?: V;
  group(value: V, report: (place: number, path: Path, args?: Arguments) => void, document: D, context: C): void;
}

/** A part of a key. Written as a method, since rules of one format are held with those of all. */
type KeyPart<I, D> = { of(item: I, document: D): Key }['of'];

/** No two items have the same key; the engine reports the later one, with the place of the earlier. */
export interface UniqueRule<D, I> extends RuleHead {
  /** The values that make up the key. Each is asked for by itself: there is no list of them to be made for every item. */
  unique: readonly KeyPart<I, D>[];
}

/** Judges what another rule has found, where it was found; what such rules find is not judged again. */
export interface FindingRule<C = Context> extends RuleHead {
  finding(found: { rule: string; severity: Severity }, report: Report, context: C): void;
}

// biome-ignore-start lint/suspicious/noExplicitAny: the registry holds rules of every document, item, value and context
export type Rule<D = any, I = any> =
  | DocumentRule<D>
  | ItemRule<D, I, any>
  | PartRule<D, any>
  | CodeRule<D>
  | GroupRule<D, I, any, any>
  | UniqueRule<D, I>
  | DeprecationRule
  | FindingRule<any>;
// biome-ignore-end lint/suspicious/noExplicitAny: see above

/** `defineRule` for one format: its document without the collection, and the collection's items. */
export function rulesFor<D, I = never>() {
  function defineRule<N extends keyof I = never>(rule: DocumentRule<D> & ItemRule<D, I, N>): typeof rule;
  function defineRule<V>(rule: DocumentRule<D> & PartRule<D, V>): typeof rule;
  function defineRule<V extends Json, N extends keyof I = never>(
    rule: DocumentRule<D> & GroupRule<D, I, V, N>,
  ): typeof rule;
  function defineRule(rule: DocumentRule<D>): typeof rule;
  function defineRule<N extends keyof I = never>(rule: ItemRule<D, I, N>): typeof rule;
  function defineRule(rule: CodeRule<D>): typeof rule;
  function defineRule(rule: UniqueRule<D, I>): typeof rule;
  function defineRule(rule: DeprecationRule): typeof rule;
  function defineRule<V>(rule: PartRule<D, V>): typeof rule;
  function defineRule<V extends Json, N extends keyof I = never>(rule: GroupRule<D, I, V, N>): typeof rule;
  function defineRule(rule: Rule<D, I>): Rule<D, I> {
    return rule;
  }
  return defineRule;
}

/** A document that another one is compared with; its structure is sound. */
export interface RelatedDocument {
  /** Name of the file or address, as the reader knows it. */
  name?: string;
  document: Readonly<Record<string, unknown>>;
  /** SHA-256 of its exact bytes, in hexadecimal; left out where only its value is at hand. */
  sha256?: string;
}

/**
 * Which document a rule compares with: the revision before this one (same `documentId`); the previous document of its
 * series (same format, profile, subject, programme and kind of period), those that it lists in `relatedDocuments`; or,
 * by the id of a format, every other document of that format that was given.
 */
export type Comparison = 'earlier-revision' | 'previous' | 'listed' | (string & {});

/** The other documents at hand, as rules across documents see them. */
export interface Related {
  earlierRevision?: RelatedDocument;
  previous?: RelatedDocument;
  /** All other documents of the same series, whatever their time and revision. */
  series: readonly RelatedDocument[];
  /** Documents listed in `relatedDocuments`, by the local id that they have there. */
  listed: ReadonlyMap<string, RelatedDocument>;
  /** All of them but this very revision of this document. */
  all: readonly RelatedDocument[];
  /** All of a format. */
  of(format: string): readonly RelatedDocument[];
}

/** What rules across documents know. */
export interface SeriesContext extends Context {
  related: Related;
}

/** What a rule across documents states besides. */
export interface SeriesHead {
  /** Formats of the documents that it judges. */
  formats: readonly string[];
  /**
   * What it compares with; of an inner list one is enough. Where nothing of it is at hand, the rule is left out, and
   * the result says so.
   */
  compares: readonly (Comparison | readonly Comparison[])[];
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds rules of every format
export type SeriesRule<D = any, I = any> = Rule<D, I> & SeriesHead;

/** `defineRule` for rules across documents that judge documents of some formats. */
export function seriesRulesFor<D, I = never>(...formats: string[]) {
  type Stated<R> = R & Pick<SeriesHead, 'compares'>;
  type OfDocument = Stated<DocumentRule<D, SeriesContext>>;
  type OfItem<N extends keyof I> = Stated<ItemRule<D, I, N, SeriesContext>>;
  type OfGroup<V extends Json, N extends keyof I> = Stated<GroupRule<D, I, V, N, SeriesContext>>;
  function defineRule<N extends keyof I = never>(rule: OfDocument & OfItem<N>): SeriesRule<D, I>;
  function defineRule(rule: OfDocument): SeriesRule<D, I>;
  function defineRule<N extends keyof I = never>(rule: OfItem<N>): SeriesRule<D, I>;
  function defineRule<V>(rule: Stated<PartRule<D, V, SeriesContext>>): SeriesRule<D, I>;
  function defineRule<V extends Json, N extends keyof I = never>(rule: OfGroup<V, N>): SeriesRule<D, I>;
  function defineRule(rule: Stated<Rule<D, I>>): SeriesRule<D, I> {
    return { ...rule, formats };
  }
  return defineRule;
}
