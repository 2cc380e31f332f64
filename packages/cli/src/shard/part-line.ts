import type { Part } from '@waypost/sdk/stream';

type Found = Part['found'];
type Run = NonNullable<Found['rules']['run']>;

/** A part, and the SHA-256 of the bytes of the document that it is about. */
export type SealedPart = Part & { sha256: string };

/** What a part is a part of. */
export interface Head {
  /** Version of this form. */
  waypostPart: 1;
  /** Version of Waypost that wrote it: no other can merge it. */
  tool: string;
  number: number;
  of: number;
  /** How many bytes the whole document has. */
  bytes: number;
  /** SHA-256 over what it was judged by. */
  judgedBy: string;
  /** SHA-256 of the document without its items; undefined where there is nothing to judge in parts. */
  header?: string;
}

/** A line of a part of a verdict, as `part-line.schema.json` says it: an object with one of these members. */
export interface PartLine {
  head?: Head;
  read?: Part['read'] & Pick<Part, 'from' | 'to' | 'hasMissedId' | 'failure'> & { sha256: string };
  structure?: Found['structure'];
  rules?: Omit<Run, 'groups' | 'uniques'> & Pick<Found['rules'], 'removed'>;
  /** Some groups of a rule; binary data is in base64. */
  group?: { rule: string; keys: string; values: Run['groups'][number]['values'] };
  /** A piece of the table of a uniqueness rule. */
  unique?: { rule: string; items: string };
  /** Some hashes of ids. */
  ids?: string;
  end?: { lines: number; sha256: string };
}

/** Longer lines are not read. */
export const LONGEST_LINE = 64_000_000;
