import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Policy } from '@waypost/sdk/policy';
import { Piscina } from 'piscina';
import { overloaded, ProblemError } from '../server/problem-error.ts';
import { type JudgeRequest, judgeDocument, type Verdict } from './judge-document.ts';
import { type MigratedDocument, type MigrateRequest, migrateDocument } from './migrate-document.ts';
import { type Outline, outlineOf } from './outline.ts';

/** Judges documents without keeping other requests waiting. */
export interface Judge {
  /** @throws ProblemError where it would take too long, or too many wait already. */
  judge(request: JudgeRequest): Promise<Verdict>;
  /** What a document says of itself. @throws ProblemError as above. */
  outline(document: Uint8Array): Promise<Outline | undefined>;
  /** The document in another version of its format. @throws ProblemError as above. */
  migrate(request: MigrateRequest): Promise<MigratedDocument>;
  /** Starts a thread. @throws Error where its module is missing, or is not that of this build. */
  check(): Promise<void>;
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
  /** Whether the thread that asks has better things to do than to judge. */
  isBusy?: () => boolean;
}

/** Room for each thread: judging 20 MB of hostile JSON takes less than half of it. */
const THREAD_MEMORY_MB = 1024;
/** Documents that a thread for small ones has at hand, so that it need not wait for the next. */
const AT_HAND = 4;

/**
 * Judges small documents at once while this thread has time for it, else in threads of their own; others in threads with a
 * time limit and a bounded queue, which never keep small ones waiting.
 */
export function createJudge(options: JudgeOptions): Judge {
  const { policy, worker, atOnce = 50_000, timeLimit = 20_000, queue = 50, isBusy = loopMeter() } = options;
  const cores = availableParallelism();
  const threads = {
    filename: worker.href,
    minThreads: 0,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    workerData: policy?.bytes,
    // Whatever the process was started with concerns its own thread.
    execArgv: [],
  };
  const forSmall = new Piscina({
    ...threads,
    maxThreads: Math.max(1, cores - 1),
    concurrentTasksPerWorker: AT_HAND,
    maxQueue: queue,
  });
  const pool = new Piscina({
    ...threads,
    // One thread more than cores would need: a document that takes its time must not be all that is judged.
    maxThreads: options.threads ?? Math.max(2, cores - 1),
    maxQueue: queue,
  });
  const inThread = async <T>(name: 'judge' | 'outline' | 'migrate', task: object): Promise<T> => {
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
    async judge(request) {
      if (bytesOf(request) > atOnce) return inThread<Verdict>('judge', request);
      const isBetterElsewhere = isBusy() && forSmall.queueSize === 0;
      return isBetterElsewhere ? forSmall.run(request, { name: 'judge' }) : judgeDocument(request, policy);
    },
    outline: async (document) => (document.length <= atOnce ? outlineOf(document) : inThread('outline', { document })),
    migrate: async (request) =>
      request.document.length <= atOnce ? migrateDocument(request, policy) : inThread('migrate', request),
    check: async () => {
      // A module that is missing would end the process from within the pool.
      const module = (await import(/* @vite-ignore */ worker.href)) as Record<string, unknown>;
      const missing = ['judge', 'outline', 'migrate'].find((name) => typeof module[name] !== 'function');
      if (missing) throw new Error(`it has no function ${missing}`);
      await pool.run({ document: Buffer.from('{}') }, { name: 'outline' });
    },
    waiting: () => pool.queueSize,
    close: async () => void (await Promise.all([pool.destroy(), forSmall.destroy()])),
  };
}

/** How long is measured before it is known again how busy the thread is, in milliseconds, and from where it is. */
const MEASURED = 50;
const BUSY = 0.5;

/** Tells whether the thread that answers requests has had little time left of late. */
function loopMeter(): () => boolean {
  let [since, isBusy] = [performance.eventLoopUtilization(), false];
  let at = performance.now();
  return () => {
    const now = performance.now();
    if (now - at < MEASURED) return isBusy;
    isBusy = performance.eventLoopUtilization(since).utilization > BUSY;
    [since, at] = [performance.eventLoopUtilization(), now];
    return isBusy;
  };
}

const bytesOf = ({ document, related, policy }: JudgeRequest) =>
  [document, ...related.map(({ input }) => input), policy].reduce((sum, it) => sum + (it?.length ?? 0), 0);
