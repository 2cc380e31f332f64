import type { FindingArguments as Arguments, Finding } from '../finding.ts';
import { cutPointer, escapeToken } from '../pointer.ts';
import { codePointName } from '../read/characters.ts';
import { excerpt } from '../read/excerpt.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import type { KeywordError, Outline } from './compiled.ts';
import { dayMeant } from './day-meant.ts';
import { nearest } from './nearest.ts';
import type { LayerResult } from './structure.ts';
import { type Place, Walk } from './walk.ts';

/** What an error is seen with: the value judged, and the part of the schema at the error's place. */
interface Scene extends Place {
  outline: Outline;
  profile: string;
  /** The pattern that the value breaks besides. */
  pattern?: string | undefined;
}
type Row = [rule: string, args: (params: Record<string, unknown>, scene: Scene) => Arguments, pointer?: string];

const limit =
  (measure: (value: unknown) => number): Row[1] =>
  ({ limit }, { at }) => ({ limit: limit as number, actual: measure(at) });
const bound: Row[1] = ({ limit }, { at }) => ({ value: at as number, limit: limit as number });
const keys = (value: unknown) => Object.keys(value as object).length;
const items = (value: unknown) => (value as unknown[]).length;
const characters = (value: unknown) => {
  let count = 0;
  for (const _ of value as string) count++;
  return count;
};
const shown = (value: unknown) => excerpt(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 200);

/** Keyword of JSON Schema → finding. */
const rows: Record<string, Row> = {
  type: [
    'type',
    ({ type }, { at, part, outline }) => {
      if (type === 'integer' && typeof at === 'number') return { variant: 'fraction', value: at };
      const actual = typeName(at);
      if (type === 'string' && part !== '') {
        const day = typeof at === 'number' && outline.dates?.includes(part) ? dayMeant(at) : {};
        return { variant: 'string', actual, form: part, ...day };
      }
      return { variant: type === 'object' && part in outline.forms ? 'code-or-other' : (type as string), actual };
    },
  ],
  required: ['required', ({ missingProperty }) => ({ property: missingProperty as string })],
  additionalProperties: ['unknown-property', unknownProperty, 'additionalProperty'],
  'false schema': ['not-in-profile', (_, { last, profile }) => ({ property: last, profile })],
  enum: [
    'enum',
    ({ allowedValues }, { at }) => ({
      value: shown(at),
      allowed: allowedValues as string[],
      ...(at === '' ? { variant: 'empty' } : suggest(shown(at), allowedValues as string[])),
    }),
  ],
  pattern: [
    'pattern',
    ({ pattern }, { at, part, outline }) => ({
      value: shown(at),
      form: formOf(pattern as string, part, outline),
      ...(at === '' ? { variant: 'empty' } : oddCharacter(at as string)),
    }),
  ],
  minLength: ['min-length', limit(characters)],
  maxLength: [
    'max-length',
    ({ limit }, { at, part, outline, pattern }) => ({
      limit: limit as number,
      actual: characters(at),
      ...(pattern !== undefined && { variant: 'form', form: formOf(pattern, part, outline) }),
    }),
  ],
  minimum: ['minimum', bound],
  maximum: ['maximum', bound],
  minItems: ['min-items', limit(items)],
  maxItems: ['max-items', limit(items)],
  minProperties: ['min-properties', limit(keys)],
  maxProperties: ['max-properties', limit(keys)],
  propertyNames: [
    'property-name',
    ({ propertyName }) => ({ property: excerpt(propertyName as string) }),
    'propertyName',
  ],
  oneOf: ['exactly-one', (_, { part, outline, at }) => exactlyOne(outline.exclusive[part] ?? [], at)],
};

/** Blanks, hyphens and the like that copying brings. A text, as in read/characters.ts. */
const ODD = String.raw`(?! )[\p{Z}\p{C}\u2010-\u2015\u2212\uff01-\uff5e]`;

/** The first character that a reader does not see, or takes for another. */
function oddCharacter(text: string): Arguments {
  const index = text.search(new RegExp(ODD, 'u'));
  return index < 0 ? {} : { variant: 'odd-character', codePoint: codePointName(text, index) };
}

const formOf = (pattern: string, part: string, outline: Outline) => outline.forms[part] ?? (part || pattern);

function unknownProperty({ additionalProperty }: Record<string, unknown>, { part, outline, at }: Scene): Arguments {
  const property = additionalProperty as string;
  const missing = Object.keys(outline.parts[part] ?? {}).filter((name) => !(name in (at as object)));
  return { property: excerpt(property), ...suggest(property, missing) };
}

const suggest = (word: string, known: readonly string[]): Arguments => {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? {} : { variant: 'suggestion', suggestion };
};

/** A value of which only the case is wrong has one way to be mended. */
function fixOf({ suggestion }: Arguments, at: unknown) {
  const isMeant =
    typeof at === 'string' && typeof suggestion === 'string' && at.toLowerCase() === suggestion.toLowerCase();
  return isMeant ? { op: 'replace' as const, value: suggestion } : undefined;
}

const exactlyOne = (properties: readonly string[], at: unknown): Arguments => {
  const found = properties.filter((property) => property in (at as object));
  return { ...(found.length > 0 && { variant: 'several' }), properties: [...properties], found };
};

const typeName = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Findings, and for each the index of the member of the value that it stands in; -1 is the value itself. */
export interface Found extends LayerResult {
  members: number[];
}

/** The errors that are findings: of a value of the wrong type nothing else is said. */
function told(errors: readonly KeywordError[]): readonly KeywordError[] {
  if (errors.length < 2) return errors;
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  if (mistyped.size === 0) return errors;
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

/** How many findings errors amount to, none of which is made. */
export const countFindings = (errors: readonly KeywordError[]): number => told(errors).length;

/** The pointers of the findings that errors amount to, none of which is made while all of them could be listed. */
export function pointersOf(errors: readonly KeywordError[], outline: Outline, value: unknown, part: string): string[] {
  const all = told(errors);
  if (all.length > MOST_FINDINGS) return findingsOf(all, outline, value, part).findings.map((one) => one.pointer);
  return all.map(pointerOf);
}

/** The member that an error is about; undefined where it is about the value itself. */
function memberOf({ keyword, params }: KeywordError): string | undefined {
  const parameter = rows[keyword]?.[2];
  return parameter === undefined ? undefined : (params[parameter] as string);
}

function pointerOf(error: KeywordError): string {
  const name = memberOf(error);
  return cutPointer(name === undefined ? error.instancePath : `${error.instancePath}/${escapeToken(name)}`);
}

/** The errors of a compiled function as findings, in the order of the value, then of rule ids. */
export function findingsOf(errors: readonly KeywordError[], outline: Outline, value: unknown, part: string): Found {
  const walk = new Walk(value, outline, part);
  const entries = told(errors).map((error) => {
    const row = rows[error.keyword];
    if (!row) throw new TypeError(`no finding for the keyword ${error.keyword}`);
    const place = walk.follow(error.instancePath);
    const name = memberOf(error);
    return {
      error,
      row,
      place,
      order: name === undefined ? place.order : [...place.order, walk.indexOf(place.at, name)],
    };
  });
  const total = entries.length;
  entries.sort((a, b) => byOrder(a.order, b.order) || (a.row[0] < b.row[0] ? -1 : a.row[0] > b.row[0] ? 1 : 0));
  entries.splice(MOST_FINDINGS);
  // Only a known profile refuses a field; what else stands there may not even turn into a text.
  const given = (Object(value) as { profile?: unknown }).profile;
  const profile = typeof given === 'string' ? given : '';
  const patterns = new Map<string, string>();
  for (const { error } of entries)
    if (error.keyword === 'pattern') patterns.set(error.instancePath, error.params.pattern as string);
  const findings = entries.map(({ error, row: [rule, argumentsOf], place }): Finding => {
    const args = argumentsOf(error.params, { ...place, outline, profile, pattern: patterns.get(error.instancePath) });
    const pointer = pointerOf(error);
    const fix = pointer === error.instancePath ? fixOf(args, place.at) : undefined;
    return {
      rule: `structure/${rule}`,
      severity: 'error',
      pointer,
      args,
      ...(fix && { fix: [{ ...fix, path: pointer }] }),
    };
  });
  return { findings, total, members: entries.map(({ order }) => order[0] ?? -1) };
}

function byOrder(a: number[], b: number[]) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
