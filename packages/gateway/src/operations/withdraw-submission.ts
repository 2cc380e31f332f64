import { doneBy } from './caller.ts';
import type { Handler } from './handler.ts';
import { changed, submissionResource, tagOf, versionIn, visibleTo } from './submission.ts';

const from = ['received', 'returned'] as const;

/** The operator takes a submission back. */
export const withdrawSubmission: Handler<'withdrawSubmission'> = async (call, gateway) => {
  const id = call.path.submissionId;
  const change = await gateway.storage.submissions.withdraw(id, visibleTo(call), {
    from,
    version: versionIn(call.headers['If-Match']),
    audit: doneBy(call, gateway, 'withdrawSubmission', id),
  });
  const submission = await changed(change, from, call, gateway);
  return { status: 200, headers: { etag: tagOf(submission) }, body: submissionResource(submission) };
};
