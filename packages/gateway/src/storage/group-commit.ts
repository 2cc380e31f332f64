/** Carries out a group of tasks, all of them or none; gives what each came to, in their order. */
type CarryOut<T, R> = (tasks: readonly T[]) => Promise<readonly R[]>;

interface Waiting<T, R> {
  task: T;
  resolve(result: R): void;
  reject(reason: unknown): void;
}

/** Tasks of one group: more would make the first wait for the last, and take memory. */
const MOST = 50;
const MOST_BYTES = 8_000_000;

/**
 * Tasks that come in while others are carried out are carried out together: one commit, and one write to disk, is for all
 * of them. A task is done once its group is. Tasks that share a key are never in one group, and keep their order; where
 * a group fails, each of its tasks is carried out alone, so that none fails for another.
 */
export function groupCommit<T, R>(
  carryOut: CarryOut<T, R>,
  { keysOf, bytesOf }: { keysOf(task: T): readonly string[]; bytesOf(task: T): number },
): (task: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let isBusy = false;

  function nextGroup(): Waiting<T, R>[] {
    const group: Waiting<T, R>[] = [];
    const left: Waiting<T, R>[] = [];
    const taken = new Set<string>();
    let bytes = 0;
    for (const one of waiting) {
      const keys = keysOf(one.task);
      const isNext = bytes < MOST_BYTES && group.length < MOST && !keys.some((key) => taken.has(key));
      if (isNext) bytes += bytesOf(one.task);
      (isNext ? group : left).push(one);
      for (const key of keys) taken.add(key);
    }
    waiting = left;
    return group;
  }

  async function work() {
    while (waiting.length > 0) await settle(nextGroup());
    isBusy = false;
  }

  async function settle(group: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await carryOut(group.map(({ task }) => task));
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as R);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else await Promise.all(group.map((one) => settle([one])));
    }
  }

  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push({ task, resolve, reject });
      if (isBusy) return;
      isBusy = true;
      // What comes in at the same time is of the first group, too.
      setImmediate(work);
    });
}
