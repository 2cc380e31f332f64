import type { Finding } from '../finding.ts';
import { encodingMistake, firstInvalidByte } from '../read/decode.ts';
import { placeFrom } from '../read/position.ts';
import { ByteWindow } from './byte-window.ts';
import { AROUND } from './judge-items.ts';
import { PositionCounter } from './position-counter.ts';
import type { Source } from './source.ts';

/** The first byte of a source, before another, that is not UTF-8, as the finding that says so; undefined if there is none. */
export async function findEncodingMistake(
  source: Source,
  signal: AbortSignal | undefined,
  to = Number.POSITIVE_INFINITY,
): Promise<Finding | undefined> {
  const window = new ByteWindow(source, { to, signal });
  const counter = new PositionCounter();
  try {
    for (let isMore = await window.more(); ; ) {
      // Enough is kept to show what stands before a mistake, and enough fetched to tell what it is.
      const start = window.at;
      const valid = firstInvalidByte(window.bytes.subarray(0, window.end), start);
      if (valid >= 0 && (valid + 4 <= window.end || (!isMore && window.offset + window.end - start < to))) {
        const bytes = window.bytes.subarray(start, window.end);
        return encodingMistake(bytes, valid - start, placeFrom(counter.position), window.offset);
      }
      const kept = characterStart(window.bytes, start, Math.max(start, (valid >= 0 ? valid : window.end) - AROUND));
      counter.advance(window.bytes, start, kept);
      window.at = kept;
      if (!isMore) return undefined;
      isMore = await window.more();
    }
  } finally {
    await window.close();
  }
}

/** The first byte of the character, or of the line break of two, that a byte belongs to. */
function characterStart(bytes: Uint8Array, from: number, at: number): number {
  let start = at;
  const isInside = () =>
    ((bytes[start] as number) & 0xc0) === 0x80 || (bytes[start] === 0x0a && bytes[start - 1] === 0x0d);
  while (start > from && isInside()) start--;
  return start;
}
