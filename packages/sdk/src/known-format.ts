import { formats } from './formats/index.gen.ts';

/** The format that a value says it is of, if this version of Waypost knows it. */
export function knownFormat(value: unknown) {
  const format = (value as { format?: unknown } | null | undefined)?.format;
  return typeof format === 'string' && Object.hasOwn(formats, format)
    ? formats[format as keyof typeof formats]
    : undefined;
}

/** Names of the collections of all formats. */
export const collectionNames: ReadonlySet<string> = new Set(
  Object.keys(formats).flatMap((format) => collectionOf(format) ?? []),
);

/** The collection of a format, if it has one: what the further lines of NDJSON hold. */
export function collectionOf(format: string): string | undefined {
  const known = knownFormat({ format });
  return known && 'collection' in known ? known.collection : undefined;
}
