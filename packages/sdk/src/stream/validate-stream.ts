import type { Finding } from '../finding.ts';
import { chosenPolicy } from '../policy/policy.ts';
import type { Result } from '../result.ts';
import type { ValidateOptions } from '../validate.ts';
import { InterruptedError } from './byte-window.ts';
import { judgeStream, notReached, refused } from './judge-stream.ts';
import type { Progress } from './progress.ts';
import { DamagedInputError, LARGEST_WINDOW, ReadOnceError, type StreamInput, sourceOf } from './source.ts';
import type { InParts } from './take-parts.ts';

export { judgePart, MOST_PARTS, type Part, type PartOptions, type Share, surveyStream } from './judge-part.ts';
export type { Layout } from './layout.ts';
export type { Progress } from './progress.ts';
export { DamagedInputError, type StreamInput } from './source.ts';
export type { InParts, PartPlan } from './take-parts.ts';

/** How to judge a document that need not fit into memory. */
export type StreamOptions = ValidateOptions & {
  /**
   * The most bytes that are held at once, 16 MiB when left out. An item, or the document without its items, that is
   * larger is refused (`read/too-large`); so are chunks of an input that can only be read once, if they are more.
   */
  window?: number;
  /**
   * How many bytes the input has, if it is opened by a function and that is known, as it is of a `Blob`: a JSON document
   * can then be judged while it is looked through. Nothing depends on it but time.
   */
  size?: number;
  /** Told about ten times a second how far it has come. */
  onProgress?: (progress: Progress) => void;
  /** Ends the work early: the result holds what was found so far, and says what was not checked. */
  signal?: AbortSignal;
  /** Has the items judged in parts, by `judgePart` in workers or on other machines; what is found is the same. */
  inParts?: InParts;
};

/** The verdict on a document that was not held in memory. */
export type StreamResult = Omit<Result, 'document'> & {
  /** How many items of its collection were judged. */
  items: number;
};

/**
 * Judges a document of any format and any size, JSON or NDJSON, in bounded memory: with the findings, byte for byte, that
 * `validate` has for all of it. `value` of the result is the document with its collection empty. Never throws on bad
 * data; what an input throws itself, other than a `DamagedInputError`, is passed on.
 * @throws TypeError if a policy is given without a date.
 */
export async function validateStream(input: StreamInput, options: StreamOptions = {}): Promise<StreamResult> {
  const { window: most = LARGEST_WINDOW, related, onProgress, signal, inParts, ...rest } = options;
  const { size = input instanceof Blob ? input.size : undefined, ...choice } = rest;
  const policy = chosenPolicy(choice);
  const source = sourceOf(input, most);
  try {
    const result = await judgeStream({ source, size, most, related, policy, signal, onProgress, inParts });
    return policy && !result.policy ? { ...result, policy } : result;
  } catch (error) {
    const result = error instanceof InterruptedError ? notReached() : refused(findingOn(error, most));
    return policy ? { ...result, policy } : result;
  }
}

/** What is wrong with an input that cannot be read. */
function findingOn(error: unknown, limit: number): Finding {
  const inBrief = { severity: 'error', pointer: '' } as const;
  if (error instanceof ReadOnceError) return { ...inBrief, rule: 'read/too-large', args: { limit, variant: 'once' } };
  if (!(error instanceof DamagedInputError)) throw error;
  const { byteOffset, isCutOff } = error;
  return { ...inBrief, rule: 'read/damaged', args: { byteOffset, ...(isCutOff && { variant: 'cut-off' }) } };
}
