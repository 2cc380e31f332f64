import { availableParallelism } from 'node:os';
import type { Policy } from '@waypost/sdk/policy';
import { Piscina } from 'piscina';
import { overloaded, ProblemError } from '../server/problem-error.ts';
import { type JudgeRequest, judgeDocument, type Verdict } from './judge-document.ts';
import { type Outline, outlineOf } from './outline.ts';

/** Judges documents without keeping other requests waiting. */
export interface Judge {
  /** @throws ProblemError where it would take too long, or too many wait already. */
  judge(request: JudgeRequest): Promise<Verdict>;
  /** What a document says of itself. @throws ProblemError as above. */
  outline(document: Uint8Array): Promise<Outline | undefined>;
  /** How many documents wait for a thread. */
  waiting(): number;
  close(): Promise<void>;
}

export interface JudgeOptions {
  /** The gateway's own policy. */
  policy?: Policy | undefined;
  /** Module that runs in the threads. */
  worker: URL;
  /** Bytes up to which a request is judged at once, in the thread that asks. */
  atOnce?: number;
  /** Milliseconds after which the thread is stopped. */
  timeLimit?: number;
  threads?: number;
  /** Requests that may wait for a thread. */
  queue?: number;
}

/** Room for each thread: judging 20 MB of hostile JSON takes less than half of it. */
const THREAD_MEMORY_MB = 1024;

/** Small documents are judged at once, others by threads with a time limit and a bounded queue. */
export function createJudge(options: JudgeOptions): Judge {
  const { policy, worker, atOnce = 50_000, timeLimit = 20_000, queue = 50 } = options;
  // One thread more than cores would need: a document that takes its time must not be all that is judged.
  const threads = options.threads ?? Math.max(2, availableParallelism() - 1);
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 0,
    maxThreads: threads,
    maxQueue: queue,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    workerData: policy?.bytes,
    // Whatever the process was started with concerns its own thread.
    execArgv: [],
  });
  const inThread = async <T>(name: 'judge' | 'outline', task: object): Promise<T> => {
    if (pool.queueSize >= queue) throw overloaded(5);
    const signal = AbortSignal.timeout(timeLimit);
    try {
      return await pool.run(task, { name, signal });
    } catch (error) {
      if (signal.aborted) throw new ProblemError('judging-took-too-long', { seconds: timeLimit / 1000 });
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') throw overloaded(5);
      throw error;
    }
  };
  return {
    judge: async (request) =>
      bytesOf(request) <= atOnce ? judgeDocument(request, policy) : inThread<Verdict>('judge', request),
    outline: async (document) => (document.length <= atOnce ? outlineOf(document) : inThread('outline', { document })),
    waiting: () => pool.queueSize,
    close: () => pool.destroy(),
  };
}

const bytesOf = ({ document, related, policy }: JudgeRequest) =>
  [document, ...related.map(({ input }) => input as Uint8Array), policy].reduce(
    (sum, it) => sum + (it?.length ?? 0),
    0,
  );
