import { formats } from './formats/index.gen.ts';
import { conclude, judge, readInput, resultOf, unchecked, wrongIdentity } from './judge.ts';
import type { Result } from './result.ts';

/** Ids of the formats that this version of Waypost knows. */
export const formatIds = Object.keys(formats) as (keyof typeof formats)[];

/**
 * Judges a document of any format: bytes, text, or a parsed value. Loads only the format that the document names,
 * hence asynchronous; each format's own `validate` (`@waypost/sdk/kpi-report`) is synchronous.
 * Never throws on bad data.
 */
export async function validate(input: Uint8Array | string | object): Promise<Result> {
  const reading = readInput(input);
  if (!reading.parsed) return conclude(reading, [], unchecked(['structure', 'rules', 'catalogs'], 'earlier-errors'));
  const format = (reading.value as { format?: unknown } | null)?.format;
  const known =
    typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format as keyof typeof formats] : undefined;
  if (known) return judge(reading, (await known.load()).module);
  const wrong = wrongIdentity(reading.value, formatIds, []);
  return conclude(
    reading,
    wrong ? [resultOf([wrong.finding])] : [],
    unchecked(['structure', 'rules', 'catalogs'], 'unknown-format'),
  );
}
