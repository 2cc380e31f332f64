import type { JsonValue } from '@waypost/schemas/define/migration';

const DEEPEST = 1000;

/**
 * The same value once more, in which nothing stands in two places: a value made by a program may hold one object twice.
 * Members that are undefined are left out, as JSON does.
 * @throws TypeError if it holds something that JSON cannot say.
 */
export function copyOf(value: unknown, depth = 0): JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value))
    return value as JsonValue;
  const kind = Object.prototype.toString.call(value);
  if (depth < DEEPEST && Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1));
  if (depth < DEEPEST && typeof value === 'object' && kind === '[object Object]')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, copyOf(member, depth + 1)]),
    );
  throw new TypeError(
    depth < DEEPEST ? `the document holds something that JSON cannot say: ${kind}` : 'the document is nested too deep',
  );
}
