/**
 * The bytes of a buffer, or of what a view shows of one, of whatever realm: a page and the test runner that imitates one
 * have a `Uint8Array` each. Undefined if a value is neither.
 */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return kindOf(value) === 'ArrayBuffer' ? new Uint8Array(value as ArrayBuffer) : undefined;
}

/** What kind of object JavaScript takes a value for: of those that JSON makes `Object` or `Array`, and `Blob` or `Map`. */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
