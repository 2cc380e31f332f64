import { NotConformantError, type PolicyChoice, type Result } from '@waypost/sdk';
import { isDate, readPolicy } from '@waypost/sdk/policy';
import { count } from '../allowance.ts';
import { UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { textRenderer } from '../render/text.ts';
import { printable } from '../terminal/printable.ts';
import { readRegularFile } from './read-file.ts';

export interface PolicyOptions {
  /** File of the policy. */
  policy?: string;
  /** The day that counts as today; today in UTC when left out. */
  date?: string;
}

/**
 * By which policy to judge, and on which day. What is found in the policy itself is written to standard error.
 * @throws UsageError if the policy cannot be read or does not conform, or the day is none.
 */
export async function readPolicyFile({ policy: name, date }: PolicyOptions, language: Language): Promise<PolicyChoice> {
  const { texts } = language;
  if (name === undefined && date === undefined) return {};
  if (name === undefined) throw new UsageError(texts.dateWithoutPolicy);
  if (date !== undefined && !isDate(date)) throw new UsageError(texts.notADate(date));
  const bytes = readRegularFile(name, { followLink: true });
  if ('kind' in bytes) throw new UsageError(texts.failure(printable(name), bytes));
  const show = async (result: Result) => process.stderr.write(await findingsText(name, bytes, result, language));
  try {
    const policy = await readPolicy(bytes, { name });
    if (policy.result.findings.length > 0) await show(policy.result);
    return { policy, date: date ?? new Date().toISOString().slice(0, 10) };
  } catch (error) {
    if (!(error instanceof NotConformantError)) throw error;
    await show(error.result);
    throw new UsageError(texts.policyRefused(name));
  }
}

async function findingsText(name: string, bytes: Uint8Array, result: Result, language: Language): Promise<string> {
  const allowance = { failOn: 'error', ignore: [], maxWarnings: Number.POSITIVE_INFINITY } as const;
  const setting = { language, isSingle: true, isColored: false, isQuiet: false, isVerbose: false, allowance };
  const renderer = await textRenderer(setting);
  return renderer.judged({ name, bytes, result, counted: count(result, name, allowance) });
}
