import type { ExpectedFinding } from '../cases/case.ts';

/** What looks at a document, in this order. */
export type Layer = 'read' | 'structure' | 'rules' | 'series';
export interface StatedFinding extends Pick<ExpectedFinding, 'rule' | 'pointer'> {
  severity: 'error' | 'warning' | 'info';
}

/** A case with its documents in full, before it has files. */
export interface PublishedCase {
  /** Where it stands below the folder of cases; its file has this name, and its id ends with it. */
  name: string;
  layer: Layer;
  document: Uint8Array | string;
  /** Whether the document is written line by line. */
  isLines?: boolean;
  /** Documents to compare with. */
  related?: string[];
  policy?: string;
  /** The day that is today. */
  date?: string;
  /** What its layer and those before it find. */
  findings: StatedFinding[];
  /** Ids of the requirements that are not met where the findings are others. */
  proves: string[];
  why: string;
}

/** A text as part of the name of a file; what says nothing in a file name is left out, so it may not be unique. */
export const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
