/**
 * A row as both databases give it: bytes as `Buffer`, numbers exact. A number that JavaScript cannot hold exactly is an
 * error, never a rounded one.
 */
export function readBack(row: unknown): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row as object)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value))
      throw new RangeError(`column ${column} holds a number beyond ±(2^53 − 1)`);
    read[column] = value instanceof ArrayBuffer ? Buffer.from(value) : value;
  }
  return read;
}
