/** A line on standard error that says how far a run has come; only on a terminal, at most ten times a second. */
export function progressOf(total: number) {
  let last = 0;
  const isWanted = process.stderr.isTTY === true;
  return {
    tell(done: number) {
      const now = Date.now();
      if (!isWanted || now - last < 100) return;
      last = now;
      process.stderr.write(`\r\u001b[K${done} of ${total} cases`);
    },
    clear() {
      if (last > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
