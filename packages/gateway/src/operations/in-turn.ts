/**
 * Runs tasks of one name one after the other, those of different names at once. What a task finds done by the one before
 * it does not do again.
 */
export function inTurn() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const before = last.get(name);
    const own = before ? before.then(task, task) : task();
    last.set(name, own);
    try {
      return await own;
    } finally {
      if (last.get(name) === own) last.delete(name);
    }
  };
}
