import type { Json } from '@waypost/schemas/define/rule';

/** How much a finding weighs: an `error` makes a document not conformant, the others do not. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A place in the text of a document. `line` and `column` count from 1, `offset` from 0; `column` and `offset` count
 * UTF-16 code units, as editors and the Language Server Protocol do. A leading byte order mark is not counted.
 */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** What a finding says in numbers and words; messages insert these verbatim. */
export type FindingArguments = Record<string, string | number | boolean | string[]>;

/**
 * One thing that is wrong with a document. It carries no prose: `rule` and `args` select and fill the messages of a
 * language. `args.variant`, where present, selects a more specific message of the same rule.
 */
export interface Finding {
  /** `read/<what>`, `structure/<what>` or `<format>/<what-must-hold>`. */
  rule: string;
  severity: Severity;
  /** RFC 6901 pointer to the place, or to its nearest ancestor that can be written; `''` is the whole document. */
  pointer: string;
  args: FindingArguments;
  position?: Position;
  /** The changes that mend it, where there is only one way to do it. */
  fix?: Operation[];
  /** A policy has changed its severity: what the standard gives it, and why it was changed. */
  regraded?: { severity: Severity; reason: PolicyText };
  /** A policy waives it: the waiver, what the severity would be without, why, and the last day of the waiver. */
  waived?: { waiver: string; severity: Severity; reason: PolicyText; expiresOn: string };
}

/** The words of a policy, by language. */
export type PolicyText = Record<string, string>;

/** An operation of JSON Patch (RFC 6902). */
export interface Operation {
  op: 'add' | 'replace' | 'remove';
  path: string;
  value?: Json;
}
