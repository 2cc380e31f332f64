import type { Handler } from './handler.ts';
import { found, visibleTo } from './submission.ts';

/** The verdict, as it was when the document was received. */
export const getSubmissionReport: Handler<'getSubmissionReport'> = async (call, { storage }) => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: found(await storage.submissions.report(call.path.submissionId, visibleTo(call))),
});
