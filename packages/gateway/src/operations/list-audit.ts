import type { Handler } from './handler.ts';
import { utc } from './instant.ts';
import { answerPage } from './paging.ts';

/** What was done and refused, as it was written down. */
export const listAudit: Handler<'listAudit'> = ({ query }, { storage }) => {
  const { from, to } = query;
  const filter = {
    ...(from !== undefined && { from: utc(from, { in: 'query', name: 'from' }) }),
    ...(to !== undefined && { to: utc(to, { in: 'query', name: 'to' }) }),
  };
  return answerPage(
    query,
    (page) => storage.audit.list(filter, page),
    (entry) => entry,
  );
};
