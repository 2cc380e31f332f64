import type { Handler } from './handler.ts';
import { submissionIn, submissionResource, tagOf } from './submission.ts';

/** What became of a submission. */
export const getSubmission: Handler<'getSubmission'> = async (call, gateway) => {
  const submission = await submissionIn(call, gateway);
  return { status: 200, headers: { etag: tagOf(submission) }, body: submissionResource(submission) };
};
