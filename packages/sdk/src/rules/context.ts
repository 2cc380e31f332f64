import type { CatalogCode, CatalogEdition, Context, Inventory, PartValue, Rule } from '@waypost/schemas/define/rule';
import { defaultThresholds } from '@waypost/schemas/define/rule';
import type { NotChecked } from '../result.ts';
import type { Outline } from '../structure/compiled.ts';
import { nearest } from '../structure/nearest.ts';
import type { DeprecatedFields } from './deprecated-fields.ts';
import { partsIn } from './parts.ts';
import type { CodedMembers } from './visit.ts';

/** Catalogs as rules need them, by list and edition. */
export type CatalogTable = Readonly<Record<string, Readonly<Record<string, CatalogData>>>>;
/**
 * Openness and the codes, as the JSON text of a list, since a document needs few of the lists; a code of which there is
 * nothing more to know is a text. Last, whether it is meant by those documents only that name it.
 */
export type CatalogData = readonly [openness: 'open' | 'closed', codes: string, mustBeNamed?: true];

/** What a format brings for its rules; written by the generator. */
export interface RuleSet {
  rules: readonly Rule[];
  catalogs: CatalogTable;
  /** Editions of every list of the standard, also of those that the format takes no codes from. */
  lists?: Inventory['lists'];
  coded: CodedMembers;
  /** Fields that are going, where there are any. */
  deprecated?: DeprecatedFields;
  /** What the standard has, where a rule looks at it. */
  inventory?: Inventory;
}

const NOTHING: Inventory = { rules: [], formats: {}, lists: {} };

const read = new Map<string, ReadonlyMap<string, CatalogCode>>();

/** The codes of a list, read when first asked for and kept: of a small document that would be most of the work. */
export function catalogCodes(text: string): ReadonlyMap<string, CatalogCode> {
  const known = read.get(text);
  if (known) return known;
  const entries = (JSON.parse(text) as (string | CatalogCode)[]).map((entry): [string, CatalogCode] =>
    typeof entry === 'string' ? [entry, { code: entry }] : [entry.code, entry],
  );
  const codes = new Map(entries);
  read.set(text, codes);
  return codes;
}

/** The edition that a document means: the one that it names or, where but one need not be named, that. */
export function editionMeant(document: object, list: string, catalogs: CatalogTable): string | undefined {
  const { catalogs: named = {} } = document as { catalogs?: Record<string, string> };
  if (Object.hasOwn(named, list)) return named[list];
  const editions = Object.entries((Object.hasOwn(catalogs, list) && catalogs[list]) || {});
  const unnamed = editions.filter(([, [, , mustBeNamed]]) => !mustBeNamed);
  return unnamed.length === 1 ? unnamed[0]?.[0] : undefined;
}

/** What rules may know besides a document; `identities` are those of all of it, with its items and whatever is broken. */
export function contextOf(
  document: object,
  identities: Context['identities'],
  set: RuleSet,
  outline: Outline,
  thresholds = {},
): Context {
  const { catalogs } = set;
  const cache = new Map<string, CatalogEdition | undefined>();
  const open = (list: string): CatalogEdition | undefined => {
    const editions = Object.hasOwn(catalogs, list) ? catalogs[list] : undefined;
    const edition = editionMeant(document, list, catalogs);
    if (!editions || edition === undefined || !Object.hasOwn(editions, edition)) return undefined;
    const [openness, codes] = editions[edition] as CatalogData;
    return { edition, openness, codes: catalogCodes(codes) };
  };
  const catalog = (list: string) => {
    if (!cache.has(list)) cache.set(list, open(list));
    return cache.get(list);
  };
  let parts: { of: unknown; found: PartValue[] } = { of: undefined, found: [] };
  const results = new Map<unknown, { workOut: unknown; result: unknown }>();
  let last: { workOut: unknown; result: unknown } | undefined;
  const context: Context = {
    catalog,
    // Many rules look at the same document one after another, so it is walked once for all of them.
    parts: (value) => {
      if (parts.of !== value) parts = { of: value, found: partsIn(value, outline) };
      return parts.found;
    },
    hasMember: (part, member) => {
      const members = outline.parts[part];
      return members !== undefined && Object.hasOwn(members, member);
    },
    identities,
    once<T, D>(workOut: (document: D, context: Context) => T): T {
      // Mostly the same again as the time before.
      if (last?.workOut === workOut) return last.result as T;
      let known = results.get(workOut);
      if (!known) {
        known = { workOut, result: workOut(document as D, context) };
        results.set(workOut, known);
      }
      last = known;
      return known.result as T;
    },
    thresholds: { ...defaultThresholds, ...thresholds },
    inventory: set.inventory ?? NOTHING,
    nearest,
  };
  return context;
}

/** The rules that hold for a document: of its version, profile and stage. */
export function applicableRules(rules: readonly Rule[], document: unknown): Rule[] {
  const { formatVersion, profile, lifecycle } = document as Record<string, string>;
  const version = minor(formatVersion);
  return rules.filter(
    ({ since, until, profiles, from }) =>
      minor(since) <= version &&
      (until === undefined || version <= minor(until)) &&
      (profiles === undefined || profiles.includes(profile ?? '')) &&
      (from === undefined || lifecycle !== 'draft'),
  );
}

/** Whether a document is of a version or of a later one. */
export const isOfVersion = (document: unknown, since: string) =>
  minor((document as { formatVersion?: string }).formatVersion) >= minor(since);

/** Versions in order: 1.0 is 1000, 1.12 is 1012. */
const minor = (version = '0.0') => {
  const [major = 0, part = 0] = version.split('.').map(Number);
  return major * 1000 + part;
};

/**
 * Lists and editions that the document names but that are not known here. One that is known leaves nothing unchecked, even
 * if the format takes no codes from it.
 */
export function unknownCatalogs(document: unknown, { lists = {} }: RuleSet): NotChecked[] {
  const named = (document as { catalogs?: Record<string, string> }).catalogs ?? {};
  const unknown = Object.entries(named)
    .filter(([list, edition]) => !Object.hasOwn(lists, list) || !lists[list]?.includes(edition))
    .map(([list, edition]) => ({ list, edition }));
  return unknown.length > 0 ? [{ layer: 'catalogs', reason: 'no-catalog', catalogs: unknown }] : [];
}
