const NUL_OR_LONE_SURROGATE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const INT64 = 2n ** 63n;

/** A value that one of the databases would not store as it is. */
export class UnstorableValueError extends TypeError {
  override readonly name = 'UnstorableValueError';
}

/**
 * Refuses every value that a database would change or stumble over: `libsql` ends the process on a boolean, cuts text
 * at NUL, stores NaN as NULL and half a surrogate pair as U+FFFD. What is left is text, whole numbers, bytes and null.
 */
export function checkBindings(values: readonly unknown[]): void {
  for (const [index, value] of values.entries())
    if (!isStorable(value)) throw new UnstorableValueError(`value ${index + 1} cannot be stored: ${kindOf(value)}`);
}

function isStorable(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return !NUL_OR_LONE_SURROGATE.test(value);
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0);
    case 'bigint':
      return value >= -INT64 && value < INT64;
    default:
      return value === null || value instanceof Uint8Array;
  }
}

/** What is wrong with it, without its content. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text with NUL or half a surrogate pair';
  if (typeof value === 'number') return 'a number that is not a whole number within ±(2^53 − 1)';
  if (typeof value === 'bigint') return 'a whole number beyond 64 bits';
  return typeof value === 'object' ? `an object (${value?.constructor?.name ?? 'without class'})` : typeof value;
}
