import { type Static, type TProperties, type TSchema, type TUnsafe, Type } from '@sinclair/typebox';
import { ABOUT, type About, type Bilingual, NAME, USED_AS, VALUES } from './about.ts';
import * as pattern from './patterns.ts';

/** The same field, allowed to be left out. */
export const optional = Type.Optional;

/** A part or field used again with a meaning of its own. */
export const field = <T extends TSchema>(schema: T, about: About): T => ({ ...schema, [USED_AS]: about });

/** Text of at most `max` UTF-16-independent characters (code points), never empty. */
export const text = (about: About, max = 500) => Type.String({ [ABOUT]: about, minLength: 1, maxLength: max });

/** A text in one of the standard's written forms; named forms are shared in `$defs`. */
const patterned = (use: About, { name, about, source, max }: pattern.Pattern) =>
  name && about
    ? Type.String({ [NAME]: name, [ABOUT]: about, [USED_AS]: use, pattern: source, maxLength: max })
    : Type.String({ [ABOUT]: use, pattern: source, maxLength: max });

/** A code of the closed code lists named in `about.lists`; membership is a rule, since lists have editions. */
export const code = (about: About) => patterned(about, pattern.code);
/** Identifier of an item, unique in its document and kept over revisions. */
export const localId = (about: About) => patterned(about, pattern.localId);
/** Reference to the identifier of an item of the same document. */
export const idOf = (about: About) => patterned(about, pattern.idReference);
/** Exact calendar date, `YYYY-MM-DD`, 1900 to 2099. */
export const date = (about: About) => patterned(about, pattern.date);
/** Date as precise as the source is: year, quarter, month, day, or a day without year (`--04-07`). */
export const partialDate = (about: About) => patterned(about, pattern.partialDate);
/** Point in time in UTC, `2026-01-31T12:00:00Z`. */
export const instant = (about: About) => patterned(about, pattern.instant);
/** ISO 3166-1 alpha-2 country code, upper case. */
export const country = (about: About) => patterned({ lists: ['country'], ...about }, pattern.country);
/** BCP 47 language tag. */
export const language = (about: About) => patterned(about, pattern.language);
/** Exact decimal number as a string, so that no digit is lost. */
export const decimal = (about: About) => patterned(about, pattern.decimal);
/** ISO 4217 currency code. */
export const currency = (about: About) => patterned(about, pattern.currency);
/** https link. */
export const link = (about: About) => patterned(about, pattern.link);
/** Lower-case hexadecimal SHA-256 digest of the exact bytes. */
export const sha256 = (about: About) => patterned(about, pattern.sha256);
/** Globally unique identifier of a document: an https or urn URI. */
export const documentUri = (about: About) => patterned(about, pattern.documentUri);
/** Any other patterned text. */
export const matching = (shape: pattern.Pattern, about: About) => patterned(about, shape);

/** Whole number within `min` and `max`; by default a count below 10¹⁵, which every language holds exactly. */
export const integer = (about: About, min = 0, max = 1e15) =>
  Type.Integer({ [ABOUT]: about, minimum: min, maximum: max });
/** Number within `min` and `max`; its digits are kept as written. */
export const number = (about: About, min = -1e15, max = 1e15) =>
  Type.Number({ [ABOUT]: about, minimum: min, maximum: max });
export const yesNo = (about: About) => Type.Boolean({ [ABOUT]: about });
/** The one value a field may have. */
export const literal = <const V extends string>(value: V, about: About) => Type.Literal(value, { [ABOUT]: about });

/** One of the values of a table `value → meaning`; an `enum`, never a union of literals. */
export const choice = <const V extends Record<string, Bilingual>>(values: V, about: About) =>
  Type.Unsafe<keyof V & string>({ type: 'string', enum: Object.keys(values), [ABOUT]: about, [VALUES]: values });

/** At most `max` items, none by default. */
export const list = <T extends TSchema>(items: T, about: About, { min = 0, max = 200 } = {}) =>
  Type.Array(items, { [ABOUT]: about, ...(min > 0 && { minItems: min }), maxItems: max });
/** The one collection of a format that may be of any length. */
export const unbounded = <T extends TSchema>(items: T, about: About) => Type.Array(items, { [ABOUT]: about });

/** Object whose keys match `keys` and whose values are all alike. */
export const map = <T extends TSchema>(
  values: T,
  keys: pattern.Pattern,
  about: About,
  { min = 0, max = 50 } = {},
): TUnsafe<Record<string, Static<T>>> =>
  Type.Unsafe({
    type: 'object',
    [ABOUT]: about,
    additionalProperties: values,
    propertyNames: { type: 'string', pattern: keys.source, maxLength: keys.max },
    ...(min > 0 && { minProperties: min }),
    maxProperties: max,
  });

/** Object without a name of its own; it knows no other properties than these. */
export const object = <P extends TProperties>(properties: P, about: About) =>
  Type.Object(properties, { [ABOUT]: about, additionalProperties: false });
