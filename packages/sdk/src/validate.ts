import type { RelatedDocument } from '@waypost/schemas/define/rule';
import { formats } from './formats/index.gen.ts';
import {
  afterReading,
  conclude,
  judge,
  type LayerFindings,
  readInput,
  resultOf,
  unchecked,
  wrongIdentity,
} from './judge.ts';
import { chosenPolicy, type PolicyChoice } from './policy/policy.ts';
import type { NotChecked, Result } from './result.ts';
import type { Series } from './series/series.ts';
import { sha256 } from './sha256.ts';

/** Ids of the formats that this version of Waypost knows. */
export const formatIds = Object.keys(formats) as (keyof typeof formats)[];

/** A document to compare with. */
export interface RelatedInput {
  /** Name of the file or address, for the report. */
  name?: string;
  input: Uint8Array | string | object;
}

/** What to judge by besides the standard. */
export type ValidateOptions = PolicyChoice & {
  /** Documents to compare with, of any format and in any order: how each is related is read from the documents. */
  related?: readonly RelatedInput[];
};

/**
 * Judges a document of any format: bytes, text, or a parsed value. Loads only the format that the document names,
 * hence asynchronous; each format's own `validate` (`@waypost/sdk/kpi-report`) is synchronous.
 * Never throws on bad data.
 * @throws TypeError if a policy is given without a date.
 */
export async function validate(input: Uint8Array | string | object, options: ValidateOptions = {}): Promise<Result> {
  const { related, ...choice } = options;
  const policy = chosenPolicy(choice);
  const reading = readInput(input);
  const unknown = (layers: LayerFindings[], reason: NotChecked['reason']): Result => ({
    ...conclude(reading, layers, unchecked(afterReading, reason)),
    ...(policy && { policy }),
  });
  if (!reading.parsed) return unknown([], 'earlier-errors');
  const known = knownFormat(reading.value);
  if (known) {
    const [{ module }, series] = await Promise.all([known.load(), related && seriesFor(known, related)]);
    return judge(reading, module, { ...choice, ...(series && { series }) });
  }
  const wrong = wrongIdentity(reading.value, formatIds, []);
  return unknown(wrong ? [resultOf([wrong.finding])] : [], 'unknown-format');
}

function knownFormat(value: unknown) {
  const format = (value as { format?: unknown } | null)?.format;
  return typeof format === 'string' && Object.hasOwn(formats, format)
    ? formats[format as keyof typeof formats]
    : undefined;
}

/** The rules across documents of a format, and the related documents, as far as they are sound. */
async function seriesFor(
  format: (typeof formats)[keyof typeof formats],
  related: readonly RelatedInput[],
): Promise<Series> {
  const [{ series }, ...read] = await Promise.all([format.loadSeries(), ...related.map(readRelated)]);
  return {
    rules: series,
    documents: read.flatMap(({ isSound, related }) => (isSound ? [related] : [])),
    unusable: read.flatMap(({ isSound, related }) => (isSound ? [] : [related.name])),
  };
}

/** A document to compare with and its digest; sound if it can be read in one way only and its structure holds. */
async function readRelated({ name, input }: RelatedInput, index: number) {
  const [{ value, findings, notChecked }, digest] = await Promise.all([
    validate(input),
    input instanceof Uint8Array ? sha256(input) : undefined,
  ]);
  return {
    isSound:
      !findings.some(({ rule }) => rule.startsWith('read/')) &&
      !notChecked.some(({ layer }) => layer === 'structure' || layer === 'rules'),
    related: {
      name: name ?? `${index + 1}`,
      document: value as RelatedDocument['document'],
      ...(digest && { sha256: digest }),
    },
  };
}
