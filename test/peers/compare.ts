import type { StatedDocument } from './documents.ts';
import type { Verdicts } from './peer.ts';

/** Ids of documents, of any format, on which a peer judges otherwise, by the reason why. */
export type KnownDifferences = Readonly<Record<string, string[]>>;

export interface Comparison {
  documents: number;
  agreed: number;
  /** Ids of the documents on which the peer is known to judge otherwise, and does. */
  known: string[];
  /** Verdicts that are not the stated one, or missing, and not known to be; one line each. */
  differences: string[];
}

/** Sets the verdicts of a peer beside those that must be given. */
export function compare(documents: StatedDocument[], verdicts: Verdicts, known: KnownDifferences): Comparison {
  const said = (verdict: boolean | undefined) =>
    verdict === undefined ? 'without a verdict' : verdict ? 'valid' : 'invalid';
  const listed = new Set(Object.values(known).flat());
  const differing = documents.filter(({ file, valid }) => verdicts.get(file) !== valid);
  return {
    documents: documents.length,
    agreed: documents.length - differing.length,
    known: differing.filter(({ id }) => listed.has(id)).map(({ id }) => id),
    differences: differing
      .filter(({ id }) => !listed.has(id))
      .map(({ id, file, valid }) => `${id}: ${said(verdicts.get(file))}, must be ${said(valid)}`),
  };
}

/** Ids listed as known differences that no comparison came upon: the peer agrees, or there is no such document. */
export function staleOf(known: KnownDifferences, comparisons: Comparison[]): string[] {
  const met = new Set(comparisons.flatMap((comparison) => comparison.known));
  return Object.values(known)
    .flat()
    .filter((id) => !met.has(id));
}
