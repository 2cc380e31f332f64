import { spawnSync } from 'node:child_process';
import { root } from './repository.ts';

/** What a program took from its start to its end. */
export interface Usage {
  /** On the clock, and of all its threads. */
  seconds: number;
  cpu: number;
  /** The most memory it held, in MiB. */
  peak: number;
  stdout: string;
}

/**
 * Runs a program under GNU time.
 * @throws Error if it ends with another exit code than one of those expected.
 */
export function measured(command: readonly string[], expected: readonly number[] = [0]): Usage {
  const parameters = ['-q', '-f', '%e %U %S %M', ...command];
  const { status, stdout, stderr, error } = spawnSync('/usr/bin/time', parameters, { cwd: root, encoding: 'utf8' });
  if (error) throw new Error(`GNU time is needed (Debian: time): ${error.message}`);
  const lines = stderr?.trimEnd().split('\n') ?? [];
  if (!expected.includes(status ?? -1)) throw new Error(`${command.join(' ')} (exit ${status}): ${lines[0]}`);
  const [seconds = 0, user = 0, system = 0, peak = 0] = (lines.at(-1) ?? '').split(' ').map(Number);
  return { seconds, cpu: user + system, peak: Math.round(peak / 1024), stdout };
}
