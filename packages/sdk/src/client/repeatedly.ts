import { ProblemError } from './problem-error.ts';

/** How an operation is repeated when it fails. */
export interface Repeating {
  /** How often at most. */
  retries: number;
  /** Carried out twice, it does no more than once: it may be repeated though nobody knows what became of it. */
  isRepeatable: boolean;
  signal?: AbortSignal | undefined;
}

/** Seconds that are waited at most; a gateway that asks for more is not waited for. */
const LONGEST = 60;
/** Answers that say by `Retry-After` that nothing was done yet. */
const notYet = [409, 429, 503];
/** Answers of what stands before a gateway when it gets none. */
const unclear = [408, 429, 502, 503, 504];

/** The outcome of an attempt, made again while that may help. @throws what the last attempt threw */
export async function repeatedly<Outcome>(attempt: () => Promise<Outcome>, repeating: Repeating): Promise<Outcome> {
  const { retries, isRepeatable, signal } = repeating;
  for (let failures = 0; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = askedWait(error) ?? (isRepeatable && isPassing(error) ? ownWait(failures) : LONGEST + 1);
      if (failures >= retries || seconds > LONGEST || signal?.aborted) throw error;
      await pause(seconds, signal);
    }
  }
}

/** What `fetch` throws where a connection fails is a TypeError. */
const isPassing = (error: unknown) =>
  error instanceof ProblemError ? unclear.includes(error.status) : error instanceof TypeError;

/** `Retry-After`: seconds, or a date (RFC 9110). */
function askedWait(error: unknown): number | undefined {
  if (!(error instanceof ProblemError) || !notYet.includes(error.status)) return undefined;
  const asked = error.response.headers.get('retry-after');
  if (asked === null) return undefined;
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** Half a second, doubled each time, less up to a half by chance, so that many clients do not come back at once. */
const ownWait = (failures: number) => Math.min(8, 2 ** failures / 2) * (1 - Math.random() / 2);

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
