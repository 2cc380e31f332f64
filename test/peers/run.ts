import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, without a shell. Throws only if it cannot be started. */
export async function run(
  command: string,
  parameters: string[],
  { input = '', ...options }: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = spawn(command, parameters, { ...options, stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  // A program that ends early need not have read everything.
  child.stdin.on('error', () => {}).end(input);
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** An error that shows the beginning of what a program said. */
export function complaint(what: string, { code, stdout, stderr }: Outcome): Error {
  return new Error(`${what} (exit ${code}): ${`${stderr}\n${stdout}`.trim().slice(0, 2000)}`);
}
