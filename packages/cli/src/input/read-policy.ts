import type { Result } from '@waypost/sdk';
import { isDate, type Policy, readPolicy } from '@waypost/sdk/policy';
import { UsageError } from '../exit-code.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';
import { readRegularFile } from './read-file.ts';

/**
 * The policy to judge by, and the day that counts as today: the one given, else today in UTC. `show` writes what is
 * wrong with the policy itself.
 * @throws UsageError if it cannot be read, does not conform, or the day is none.
 */
export async function readPolicyFile(
  { policy: name, date }: { policy?: string; date?: string },
  texts: Texts,
  show: (name: string, bytes: Uint8Array, result: Result) => Promise<void>,
): Promise<{ policy: Policy; date: string }> {
  if (name === undefined) throw new UsageError(texts.dateWithoutPolicy);
  if (date !== undefined && !isDate(date)) throw new UsageError(texts.notADate(date));
  const bytes = readRegularFile(name, { followLink: true });
  if ('kind' in bytes) throw new UsageError(texts.failure(printable(name), bytes));
  try {
    const policy = await readPolicy(bytes, { name });
    if (policy.result.findings.length > 0) await show(name, bytes, policy.result);
    return { policy, date: date ?? new Date().toISOString().slice(0, 10) };
  } catch (error) {
    if ((error as Error).name !== 'NotConformantError') throw error;
    await show(name, bytes, (error as Error & { result: Result }).result);
    throw new UsageError(texts.policyRefused(name));
  }
}
