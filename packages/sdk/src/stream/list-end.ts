import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, QUOTE } from '../read/tokens.ts';
import { bytesBetween } from './byte-window.ts';
import type { Source } from './source.ts';

/** How much of a source is looked at, from its end: so many bytes at most. */
const SHARE = 1 / 16;
const LONGEST_TAIL = 2 ** 20;

/**
 * The offset of the bracket that closes a long list of a JSON document, told from its last bytes: of the last member that
 * begins before them. Undefined where none does, or it is no list. Of what is no JSON it means nothing.
 */
export async function listEndOf(source: Source, size: number): Promise<number | undefined> {
  const from = size - Math.min(Math.ceil(size * SHARE), LONGEST_TAIL);
  const end = listEndIn(await bytesBetween(source, from, size));
  return end < 0 ? undefined : from + end;
}

/** Goes back from the last byte: only from there it is known what is inside a string. */
function listEndIn(tail: Uint8Array): number {
  let depth = 0;
  let member = -1;
  for (let at = tail.length - 1; at >= 0; at--) {
    const byte = tail[at];
    if (byte === QUOTE) at = stringStart(tail, at);
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (++depth === 2) member = at;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth--;
  }
  return depth >= 2 && tail[member] === CLOSE_BRACKET ? member : -1;
}

/** The index of the quote before the one at an index that is not escaped; −1 where there is none. */
function stringStart(bytes: Uint8Array, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    if (bytes[at] !== QUOTE) continue;
    let before = at;
    while (bytes[before - 1] === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return -1;
}
