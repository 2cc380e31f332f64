import { formats } from './formats/index.gen.ts';

/** The format that a value says it is of, if this version of Waypost knows it. */
export function knownFormat(value: unknown) {
  const format = (value as { format?: unknown } | null | undefined)?.format;
  return typeof format === 'string' && Object.hasOwn(formats, format)
    ? formats[format as keyof typeof formats]
    : undefined;
}
