import type { Deprecation } from './deprecation.ts';
import type { Unit } from './units.ts';

/** A text in the two languages every field of the standard is explained in. */
export interface Bilingual {
  en: string;
  fr: string;
}

/**
 * What a field means: shown in references, in editors and in error messages.
 * `source` lists statement ids of the source documents (`S0-21`), public specifications (`public:P10`)
 * or `proposed` when no source asks for the field.
 */
export interface About extends Bilingual {
  /** Unit of the value where it is a number. */
  unit?: Unit;
  /** What holds where the field is left out, as programs need it; the words say it, too. */
  default?: number;
  /** Code lists (folders of `schemas/catalogs`) whose codes the field takes. */
  lists?: readonly string[];
  /** The code list whose edition the field names. */
  editionOf?: string;
  source?: readonly string[];
  /** Given where documents should no longer use the field. */
  deprecated?: Deprecation;
}

/** Where the meaning of a schema is kept; a symbol, so that no property name can clash with it. */
export const ABOUT = Symbol('about');
/** What a part means in one place of use; its own meaning stays with the part. */
export const USED_AS = Symbol('used as');
/** The name under which the emitter hoists an object into `$defs`. */
export const NAME = Symbol('name');
/** Meaning of each value of an enumeration. */
export const VALUES = Symbol('values');
/** Properties of which a document must give exactly one. */
export const EXACTLY_ONE = Symbol('exactly one');
/** A code of an open list, or `{ other }` with a text in its place. */
export const CODE_OR_OTHER = Symbol('code or other');
/** The table of profiles of a document. */
export const PROFILES = Symbol('profiles');
