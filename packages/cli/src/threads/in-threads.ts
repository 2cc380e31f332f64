import { Worker } from 'node:worker_threads';
import { type InParts, MOST_PARTS, type Part, type PartPlan } from '@waypost/sdk/stream';
import { type Answer, type Order, type Task, unpack } from './message.ts';

/** So many bytes are one part at most: what is found in it is held twice, and lost when the work is ended early. */
const PART = 8 * 1024 * 1024;
/** What dies young in a thread is soon collected: with more room, each would take some 50 MB more, and hardly less time. */
const YOUNG = { maxYoungGenerationSizeMb: 4 };

/** Judges the parts of a document in so many threads. */
export const inThreads =
  (threads: number, task: Task, signal: AbortSignal | undefined): InParts =>
  (plan) =>
    partsBy(threads, task, plan, signal);

async function* partsBy(threads: number, task: Task, plan: PartPlan, signal: AbortSignal | undefined) {
  const { layout, ids } = plan;
  const of = Math.min(MOST_PARTS, threads * Math.ceil(task.bytes / PART / threads));
  const tally = new Reached(plan);
  const done: Part[] = [];
  let failure: Error | undefined;
  let busy = 0;
  let wake = () => {};
  let next = 0;
  const workers = Array.from({ length: Math.min(threads, of) }, () => {
    const worker = new Worker(new URL('threads-worker.cjs', import.meta.url), {
      workerData: task,
      resourceLimits: YOUNG,
    });
    const order = (message: Order) => worker.postMessage(message);
    const proceed = () => {
      if (next === of || signal?.aborted) return;
      busy++;
      order({ number: next++, of, layout, ids });
    };
    worker.on('message', (answer: Answer) => {
      if ('progress' in answer) return tally.add(answer.number, answer.progress);
      if ('problem' in answer) failure = Object.assign(new Error(answer.problem.message), answer.problem);
      else {
        busy--;
        done.push(unpack(answer.part));
        proceed();
      }
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    proceed();
    return worker;
  });
  const end = () => {
    for (const worker of workers) worker.postMessage('end' satisfies Order);
    wake();
  };
  signal?.addEventListener('abort', end);
  try {
    for (let given = 0; given < of; ) {
      if (failure) throw failure;
      const part = done.shift();
      if (part) {
        given++;
        yield part;
      } else if (signal?.aborted && busy === 0) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal?.removeEventListener('abort', end);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Adds up what the threads have reached. */
class Reached {
  readonly #byPart = new Map<number, { bytes: number; items: number; findings: number }>();
  readonly #plan: PartPlan;
  #items = 0;
  #findings = 0;

  constructor(plan: PartPlan) {
    this.#plan = plan;
  }

  add(number: number, { bytes, items, findings }: { bytes: number; items: number; findings: number }) {
    const last = this.#byPart.get(number) ?? { bytes: 0, items: 0, findings: 0 };
    this.#byPart.set(number, { bytes, items, findings });
    this.#items += items - last.items;
    this.#findings += findings - last.findings;
    this.#plan.reached(bytes - last.bytes, this.#items, this.#findings);
  }
}
