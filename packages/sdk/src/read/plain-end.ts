/** Reads bytes four at a time, wherever they begin. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/**
 * The first byte from an index on, before another, that ends a string literal or asks for attention in it: a quote, a
 * backslash, a control character, DEL, or one that is not ASCII. Four bytes are tested at a time: the upper bit of each
 * that is such a byte gets set, and of those before the first none.
 */
export function plainEnd(bytes: Uint8Array, view: DataView, from: number, to: number): number {
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const word = view.getInt32(at, true);
    // Swaps the quote (0x22) with the blank (0x20), so that the quote and all controls are below 0x21.
    const quote = word ^ 0x02020202;
    const backslash = word ^ 0x5c5c5c5c;
    const found =
      (((quote - 0x21212121) & ~quote) | ((backslash - 0x01010101) & ~backslash) | (word + 0x01010101) | word) &
      0x80808080;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >>> 3);
  }
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte === 0x22 || byte === 0x5c || byte >= 0x7f) return at;
  }
  return to;
}
