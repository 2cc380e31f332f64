import type { Selectable } from 'kysely';
import { present } from './present.ts';
import type { SubmissionTable } from './tables.ts';

/** `superseded` by a later revision and `withdrawn` are ends. */
export type SubmissionStatus = 'received' | 'accepted' | 'returned' | 'superseded' | 'withdrawn';

/** Statuses of submissions that stand: neither superseded nor withdrawn. */
export const standing = ['received', 'accepted', 'returned'] as const satisfies readonly SubmissionStatus[];

/** What was handed in, without its bytes. */
export interface StoredSubmission {
  id: string;
  /** Id of the organization that handed it in, with its country. */
  operator: string;
  country?: string;
  /** Code of the programme. */
  programme?: string;
  format: string;
  formatVersion: string;
  profile?: string;
  documentId: string;
  revision: number;
  status: SubmissionStatus;
  /** 1 at first, one more with every change of status. */
  version: number;
  /** Time in UTC, ISO 8601. */
  receivedAt: string;
  /** Of the exact bytes, in hexadecimal, and how many there are. */
  sha256: string;
  bytes: number;
  mediaType: string;
  findings: { error: number; warning: number; info: number };
  /** The submission of the revision before that still stood, and that of the revision that came after. */
  supersedes?: string;
  supersededBy?: string;
  /** Compact JWS. */
  receipt: string;
  /** Detached JWS of the operator over the bytes, and the key that it was verified with. */
  signature?: string;
  signingKey?: string;
  /** Day on which the document says it was issued, and the period that it covers. */
  issuedOn: string;
  period?: { kind: string; start: string; end: string };
  /** The members of the document by which a policy tells whom it concerns. */
  policySubject: object;
}

/** A submission to be stored, with its content; the rest of its state is what storing decides. */
export interface NewSubmission extends Omit<StoredSubmission, 'status' | 'version' | 'supersedes' | 'supersededBy'> {
  /** The bytes exactly as received. */
  document: Uint8Array;
  /** The validation report, as JSON. */
  report: string;
  facts: readonly NewFact[];
}

/** A row that a format draws from its documents, and the table that it is of. */
export interface NewFact {
  table: string;
  row: Readonly<Record<string, string | number | undefined>>;
}

export function submissionOf(row: Selectable<SubmissionTable>): StoredSubmission {
  const {
    errors,
    warnings,
    infos,
    periodKind,
    periodStart,
    periodEnd,
    status,
    accepted: _,
    series: _series,
    seriesTime: _seriesTime,
    policySubject,
    ...rest
  } = row;
  return {
    ...present(rest),
    status: status as SubmissionStatus,
    policySubject: JSON.parse(policySubject) as object,
    findings: { error: errors, warning: warnings, info: infos },
    ...(periodKind !== null &&
      periodStart !== null &&
      periodEnd !== null && { period: { kind: periodKind, start: periodStart, end: periodEnd } }),
  };
}

/** The submission as it was when it had just been stored. */
export const asReceived = ({ supersededBy, ...submission }: StoredSubmission): StoredSubmission => ({
  ...submission,
  status: 'received',
  version: 1,
});
