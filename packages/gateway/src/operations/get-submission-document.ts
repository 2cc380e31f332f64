import { createHash } from 'node:crypto';
import type { Handler } from './handler.ts';
import { found, visibleTo } from './submission.ts';

/** The bytes exactly as they were received. */
export const getSubmissionDocument: Handler<'getSubmissionDocument'> = async (call, { storage }) => {
  const { document, mediaType } = found(await storage.submissions.bytes(call.path.submissionId, visibleTo(call)));
  const digest = createHash('sha256').update(document).digest('base64');
  return {
    status: 200,
    headers: { 'content-type': mediaType, 'content-digest': `sha-256=:${digest}:` },
    body: document,
  };
};
