/** What the exit codes of the command mean; they depend on the verdicts alone, never on the output format. */
export const exitCode = {
  conformant: 0,
  notConformant: 1,
  /** Wrong usage, or a file that could not be read or written. */
  usage: 2,
  /** A mistake in Waypost itself. */
  internal: 3,
  /** Ended by Ctrl-C; what was found until then is written. */
  interrupted: 130,
} as const;

/**
 * Wrong usage, or input or output that failed: said in one line on standard error, exit code 2. Known by its name:
 * each file of the build has a class of its own.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const isUsageError = (error: unknown): error is UsageError => (error as Error | null)?.name === 'UsageError';
