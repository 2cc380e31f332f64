import type { RelatedDocument } from '@waypost/schemas/define/rule';
import type { LayerFindings } from './document-check.ts';
import { formats } from './formats/index.gen.ts';
import { afterReading, conclude, judge, readInput, resultOf, unchecked, wrongIdentity } from './judge.ts';
import { collectionOf, knownFormat } from './known-format.ts';
import { chosenPolicy, type PolicyChoice } from './policy/policy.ts';
import type { NotChecked, Result } from './result.ts';
import { type RelatedInput, type RelatedReading, readRelated } from './series/read-related.ts';
import type { Series } from './series/series.ts';

/** Ids of the formats that this version of Waypost knows. */
export const formatIds = Object.keys(formats) as (keyof typeof formats)[];

/** What to judge by besides the standard. */
export type ValidateOptions = PolicyChoice & {
  /** Documents to compare with, of any format and in any order: how each is related is read from the documents. */
  related?: readonly (RelatedInput | RelatedReading)[];
};

/**
 * Judges a document of any format. Bytes (a `Uint8Array`, another view or an `ArrayBuffer`) and strings are read as its
 * text, any other value is taken as parsed elsewhere. Loads only the format that the document names, hence asynchronous;
 * each format's own `validate` (`@waypost/sdk/kpi-report`) is synchronous.
 * Never throws on bad data.
 * @throws TypeError if a policy is given without a date.
 */
export async function validate(input: unknown, options: ValidateOptions = {}): Promise<Result> {
  const { related, ...choice } = options;
  const policy = chosenPolicy(choice);
  const reading = readInput(input, collectionOf);
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

/** The rules across documents of a format, and the related documents, as far as they are sound. */
export async function seriesFor(
  format: (typeof formats)[keyof typeof formats],
  related: readonly (RelatedInput | RelatedReading)[],
): Promise<Series> {
  const [{ series }, ...readings] = await Promise.all([
    format.loadSeries(),
    ...related.map((one) => ('input' in one ? readRelated(one) : one)),
  ]);
  const documents: RelatedDocument[] = [];
  const unusable: string[] = [];
  for (const [index, { name = `${index + 1}`, document, sha256 }] of readings.entries())
    if (document) documents.push({ name, document, ...(sha256 && { sha256 }) });
    else unusable.push(name);
  return { rules: series, documents, unusable };
}
