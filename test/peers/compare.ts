import type { StatedDocument } from './documents.ts';
import type { Verdicts } from './peer.ts';

/** Reasons why a peer judges otherwise, by document id. */
export type KnownDifferences = Readonly<Record<string, string>>;

export interface Comparison {
  documents: number;
  agreed: number;
  /** Verdicts that are not the stated one, or missing, and not known to be; one line each. */
  differences: string[];
  /** Known differences that are none: the peer agrees, there is no such document, or no reason is given. */
  stale: string[];
}

/** Sets the verdicts of a peer beside those that must be given. */
export function compare(documents: StatedDocument[], verdicts: Verdicts, known: KnownDifferences): Comparison {
  const said = (verdict: boolean | undefined) =>
    verdict === undefined ? 'without a verdict' : verdict ? 'valid' : 'invalid';
  const differing = documents.filter(({ file, valid }) => verdicts.get(file) !== valid);
  const ids = new Set(differing.map(({ id }) => id));
  return {
    documents: documents.length,
    agreed: documents.length - differing.length,
    differences: differing
      .filter(({ id }) => !Object.hasOwn(known, id))
      .map(({ id, file, valid }) => `${id}: ${said(verdicts.get(file))}, must be ${said(valid)}`),
    stale: Object.entries(known).flatMap(([id, reason]) => (ids.has(id) && reason ? [] : [id])),
  };
}
