import type { Rule } from '@waypost/schemas/define/rule';
import type { Result } from '../result.ts';
import type { PolicyDocument } from './policy.gen.ts';

/** A policy that was read and conforms: what `readPolicy` gives, and the only thing to judge by. */
export interface Policy {
  readonly document: PolicyDocument;
  /** Name of the file or address, for the report. */
  readonly name?: string;
  /** Its exact bytes, for their digest in the report. */
  readonly bytes?: Uint8Array;
  /** The verdict on the policy itself; it may warn, as of a rule that does not exist. */
  readonly result: Result;
  /** Rules that compare documents with it. */
  readonly rules: readonly Rule[];
}

/** By which policy to judge, and the day that counts as today: `YYYY-MM-DD`. Nothing reads a clock. */
export type PolicyChoice = { policy: Policy; date: string } | { policy?: never; date?: never };

/** The policy that a verdict rests on. */
export interface AppliedPolicy {
  policy: Policy;
  date: string;
  /** Whether it applies to the document; undefined where too little of it could be read to tell. */
  applies?: boolean;
}

/**
 * The choice, once it is sure to be one.
 * @throws TypeError if there is a policy without a date, a date without a policy, or either is not what it should be.
 */
export function chosenPolicy({ policy, date }: { policy?: Policy; date?: string }): AppliedPolicy | undefined {
  if (policy === undefined && date === undefined) return undefined;
  if (policy === undefined) throw new TypeError('`date` is the day to judge by a policy on; there is no `policy`');
  if (!Array.isArray(policy.rules)) throw new TypeError('`policy` must come from `readPolicy`');
  if (date === undefined || !isDate(date))
    throw new TypeError('with `policy`, give `date`: the day that counts as today, written YYYY-MM-DD');
  return { policy, date };
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
