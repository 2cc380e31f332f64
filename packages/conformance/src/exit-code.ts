/** What the exit codes mean; the same as those of the `waypost` command. */
export const exitCode = {
  passed: 0,
  /** A case failed, or a case listed as an expected failure passed. */
  failed: 1,
  /** Wrong usage, cases that were altered, or an implementation that could not be run. */
  usage: 2,
  /** A mistake in the runner itself. */
  internal: 3,
} as const;

/** Wrong usage, or something outside that cannot be read, written or run: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
