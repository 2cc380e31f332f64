import { malformed } from '../server/problem-error.ts';
import { CursorError, type Page, type PageRequest } from '../storage/page.ts';
import type { Answer } from './handler.ts';

/** Items of a list unless the caller wants more or fewer. */
const USUAL_LIMIT = 50;

/**
 * Answers with a part of a list; the header Link leads to the next one by the same query, further on (RFC 8288).
 * @throws ProblemError where the cursor is none of this list.
 */
export async function answerPage<T>(
  query: { limit?: number; cursor?: string },
  list: (page: PageRequest) => Promise<Page<T>>,
  present: (item: T) => object,
): Promise<Answer> {
  const { items, next } = await list({ ...query, limit: query.limit ?? USUAL_LIMIT }).catch((error) => {
    throw error instanceof CursorError ? malformed(query.cursor ?? '', 'next', { in: 'query', name: 'cursor' }) : error;
  });
  return {
    status: 200,
    ...(next !== undefined && { headers: { link: `<?${further(query, next)}>; rel="next"` } }),
    body: { items: items.map(present), ...(next !== undefined && { next }) },
  };
}

const further = (query: object, cursor: string) =>
  new URLSearchParams(Object.entries({ ...query, cursor }).map(([name, value]) => [name, String(value)]));
