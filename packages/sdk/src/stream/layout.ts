/** A place in a source from which items can be read: where one begins, or the separator before it, and its index. */
export interface Anchor {
  offset: number;
  index: number;
}

/** Items that were cut out of a document. */
export interface Gap {
  /** Index in the header at which they are missing. */
  at: number;
  /** The bytes that were cut out: from behind the opening bracket to before the closing one. */
  from: number;
  to: number;
  /** How many items there are; of NDJSON that is not known beforehand. */
  items: number;
  /** Some item near the end, behind which there is enough to show what stands around a mistake there. */
  last: Anchor;
  /** Some thousand items, about equally far from each other: what lies between two of them can be judged apart. */
  rows: Anchor[];
}

/** How a document lies in a source: its header, small enough to be held, and the items that were cut out. */
export interface Layout {
  encoding: 'json' | 'ndjson';
  /** Offset of the first byte behind a byte order mark. */
  start: number;
  /** Its bytes without the items; up to where it could be read. */
  header: Uint8Array;
  /** Name of what was cut out. */
  collection: string | undefined;
  gaps: Gap[];
  /**
   * Where the items end was told from the end of the source, and nobody has looked at them yet: it is so if they can all
   * be read, one comma between any two. Neither their number nor rows are known.
   */
  isForetold?: true;
  /** Where the survey had to give up: what stands there is no JSON, or too long. */
  failure?: Failure;
}

/** The first thing that cannot be read on, as far as is known. */
export interface Failure {
  /** The gap it is in, or that it is behind; −1: before all of them. */
  gap: number;
  /** From where to look: an item before it, or the one itself. */
  anchor: Anchor;
  /** Where what may be too long begins, if it is an item; or where the header got too long. */
  long?: { offset: number; index?: number };
}
