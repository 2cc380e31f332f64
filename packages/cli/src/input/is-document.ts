import { formatIds, type Result } from '@waypost/sdk';

/**
 * Whether a JSON file found in a folder is meant to be a Waypost document: it names a known format, or has a
 * `formatVersion`. A file that cannot be parsed counts if its beginning looks so, or a broken report would be skipped; without its
 * bytes it counts.
 */
export function isDocument(
  { value, format }: Pick<Result, 'value' | 'format'>,
  bytes: Uint8Array | undefined,
): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return formatIds.some((id) => id === format) || Object.hasOwn(value, 'formatVersion');
  if (value !== undefined) return false;
  if (bytes === undefined) return true;
  // Also of a text in UTF-16, whose every other byte is zero.
  const beginning = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1').replaceAll('\0', '');
  return new RegExp(`"formatVersion"|"format"\\s*:\\s*"(?:${formatIds.join('|')})"`).test(beginning);
}
