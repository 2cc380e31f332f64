import type { Arguments, Path, RuleHead } from './rule.ts';

/**
 * That something is going: announced in a minor version, reported by validators since then, and taken away no sooner
 * than in the next major version.
 */
export interface Deprecation {
  /** The version that announced it. */
  since: string;
  /** The field beside it, or the code of the same list, to use instead; left out where nothing takes its place. */
  use?: string;
  /** The first version without it, a major one. */
  removal: string;
}

/** A field that documents should no longer use. */
export interface DeprecatedField extends Deprecation {
  /** Its name. */
  field: string;
}

/**
 * Judges every field that the version of the document calls deprecated, wherever it stands in the document or in an
 * item; paths start at the field.
 */
export interface DeprecationRule extends RuleHead {
  deprecated(field: DeprecatedField, report: (path: Path, args?: Arguments) => void): void;
}
