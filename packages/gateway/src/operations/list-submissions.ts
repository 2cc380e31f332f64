import type { Handler } from './handler.ts';
import { utc } from './instant.ts';
import { answerPage } from './paging.ts';
import { submissionResource, visibleTo } from './submission.ts';

/** Submissions that the caller may see, the latest first. */
export const listSubmissions: Handler<'listSubmissions'> = (call, { storage }) => {
  const { limit, cursor, submitter, receivedFrom, receivedTo, ...equal } = call.query;
  const filter = {
    ...equal,
    ...(submitter !== undefined && { operator: submitter }),
    ...(receivedFrom !== undefined && { receivedFrom: utc(receivedFrom, { in: 'query', name: 'receivedFrom' }) }),
    ...(receivedTo !== undefined && { receivedTo: utc(receivedTo, { in: 'query', name: 'receivedTo' }) }),
  };
  return answerPage(call.query, (page) => storage.submissions.list(filter, visibleTo(call), page), submissionResource);
};
