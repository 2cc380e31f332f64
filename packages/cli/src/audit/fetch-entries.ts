import { createClient, ProblemError } from '@waypost/sdk/client';
import { UsageError } from '../exit-code.ts';
import { isSecure } from '../input/read-keys.ts';
import type { Language } from '../language.ts';
import { printable } from '../terminal/printable.ts';
import type { Progress } from '../terminal/progress.ts';
import { texts as auditTexts } from './texts.ts';

/** How long an answer is waited for, in milliseconds. */
const TIMEOUT = 60_000;
/** The largest page that a gateway gives. */
const PAGE = 200;

/**
 * All entries of the audit log of a gateway, the latest first.
 * @throws UsageError if it does not give them.
 */
export async function fetchEntries(
  address: string,
  key: string,
  { id, texts }: Language,
  progress: Progress,
): Promise<unknown[]> {
  const own = auditTexts[id];
  if (!isSecure(address)) throw new UsageError(own.keyNeedsHttps(printable(address)));
  const fetch = (request: Request) => globalThis.fetch(request, { signal: AbortSignal.timeout(TIMEOUT) });
  const entries: unknown[] = [];
  try {
    const client = createClient(address, { key, languages: id, fetch });
    let before = Number.POSITIVE_INFINITY;
    for await (const entry of client.items('listAudit', { query: { limit: PAGE } })) {
      entries.push(entry);
      progress.show(() => own.fetching(entries.length));
      const { seq } = (entry ?? {}) as Partial<typeof entry>;
      // What does not go on to lower numbers would never end.
      if (!(Number(seq) < before)) break;
      before = Number(seq);
    }
  } catch (error) {
    progress.clear();
    throw new UsageError(texts.cannotFetch(printable(address), printable(reasonOf(error, own.noGateway))));
  }
  return entries;
}

function reasonOf(error: unknown, noGateway: string): string {
  if (error instanceof ProblemError) {
    const { detail, title } = error.problem;
    return `${detail ?? title} (${error.status})`;
  }
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (cause) return cause.code ?? cause.message;
  return name === 'TimeoutError' ? message : noGateway;
}
