import type { RelatedDocument } from '@waypost/schemas/define/rule';
import type { Finding } from './finding.ts';
import type { AppliedPolicy } from './policy/policy.ts';

/** A layer of checks: reading of the bytes, structure, rules on the content, rules across documents, code lists. */
export type Layer = 'read' | 'structure' | 'rules' | 'series' | 'catalogs';

/** Something that was not checked, and why; a result without errors says nothing about it. */
export interface NotChecked {
  layer: Layer;
  reason:
    | 'value-given'
    | 'unknown-format'
    | 'unknown-version'
    | 'earlier-errors'
    | 'not-requested'
    | 'no-related-document'
    | 'no-catalog'
    | 'interrupted';
  /** Places of the document that were left out; all of it where there are none. */
  pointers?: string[];
  /** Rules that were left out; all of the layer where there are none. */
  rules?: string[];
  /** Names of related documents that could not be compared with. */
  documents?: string[];
  /** Code lists that were not looked at. */
  catalogs?: { list: string; edition?: string }[];
}

/** How many findings there are of each severity, exact even where not all of them are listed. */
export interface Totals {
  error: number;
  warning: number;
  info: number;
}

/** The verdict on one document. */
export interface Result<T = unknown> {
  /** `conformant` only speaks of what was checked; read it with `notChecked`. */
  outcome: 'conformant' | 'not-conformant' | 'not-checked';
  /** The document, typed; undefined unless it conforms. */
  document: T | undefined;
  /** What was parsed, whatever the verdict; undefined where the bytes are not JSON. */
  value: unknown;
  format: string | undefined;
  formatVersion: string | undefined;
  /** The first 1,000 findings in the order of the document, then of rule ids. */
  findings: Finding[];
  totals: Totals;
  notChecked: NotChecked[];
  /** Documents that rules across documents compared with. */
  comparedWith: readonly RelatedDocument[];
  /** How the document is written: as one JSON text, or line by line; undefined where it was given as a value or not read. */
  encoding?: 'json' | 'ndjson';
  /** The policy that it was judged by, on which day, and whether it applies to the document. */
  policy?: AppliedPolicy;
}
