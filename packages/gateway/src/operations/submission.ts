import { visibilityOf } from '../access/principal.ts';
import type { Gateway } from '../gateway.ts';
import { ProblemError } from '../server/problem-error.ts';
import type { StoredSubmission } from '../storage/submission.ts';
import type { Change } from '../storage/submissions.ts';
import { callerOf } from './caller.ts';
import type { Call, OperationId } from './handler.ts';

/** A submission as the contract has it. */
export function submissionResource(submission: StoredSubmission): object {
  const { id, operator, mediaType, issuedOn, period, policySubject, signature, signingKey, ...shown } = submission;
  return {
    id,
    submitter: operator,
    ...shown,
    ...(signature !== undefined && { signature: { key: signingKey, jws: signature } }),
  };
}

/** `ETag` of a submission: the number of its state. */
export const tagOf = ({ version }: Pick<StoredSubmission, 'version'>) => `"${version}"`;

/** What of submissions the caller may see. */
export const visibleTo = (call: Pick<Call, 'principal'>) => visibilityOf(callerOf(call));

/** What is asked for, unless there is nothing that the caller may see. @throws ProblemError */
export function found<T>(it: T | undefined): T {
  if (it === undefined) throw new ProblemError('not-found');
  return it;
}

type OnSubmission = OperationId & `${string}Submission${string}`;
type SubmissionCall = Pick<Call<OnSubmission>, 'principal'> & { path: { submissionId: string } };

/** The submission in the path. @throws ProblemError where the caller may not see it. */
export const submissionIn = async (call: SubmissionCall, { storage }: Pick<Gateway, 'storage'>) =>
  found(await storage.submissions.find(call.path.submissionId, visibleTo(call)));

/** The number of the state that the caller knows, by `If-Match`; none that there can be where it is no `ETag` of ours. */
export function versionIn(ifMatch: string): number {
  const number = /^(?:W\/)?"([1-9]\d{0,14})"$/.exec(ifMatch.trim())?.[1];
  return number === undefined ? 0 : Number(number);
}

/** The submission after a change. @throws ProblemError where it was not changed. */
export async function changed(
  change: Change,
  from: readonly string[],
  call: SubmissionCall,
  gateway: Pick<Gateway, 'storage'>,
): Promise<StoredSubmission> {
  if ('submission' in change) return change.submission;
  const { status } = await submissionIn(call, gateway);
  if (change.outcome === 'conflict') throw new ProblemError('status-conflict', { status, expected: from.join(', ') });
  throw new ProblemError('precondition-failed');
}
