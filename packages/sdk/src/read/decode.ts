import type { Finding } from '../finding.ts';
import { excerpt } from './excerpt.ts';
import { ALONE, positionAt, START } from './position.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of UTF-8 bytes, or the finding `read/encoding` that says what they are instead. Bytes never become
 * U+FFFD: two different files would turn into equal documents.
 * @throws RangeError if the text is longer than the engine's longest string (512 MiB in V8).
 */
export function decode(bytes: Uint8Array): string | Finding {
  const other = otherKind(bytes);
  if (other) return other;
  try {
    return decoder.decode(bytes);
  } catch {
    const invalid = firstInvalidByte(bytes);
    if (invalid < 0) throw new RangeError(`A text of ${bytes.length} bytes is too long to be read at once`);
    return encodingMistake(bytes, invalid);
  }
}

/** What the first four bytes of a file tell, if it is of another kind. */
export function otherKind(bytes: Uint8Array): Finding | undefined {
  const format = formatOf(bytes);
  return format && encodingFinding(START, { byteOffset: 0, ...format });
}

/**
 * The finding on a byte that is not UTF-8, all before it being so. `place` and `offset` say where the bytes stand, if they
 * are a part of a file.
 */
export function encodingMistake(bytes: Uint8Array, at: number, place = ALONE.place, offset = 0): Finding {
  const before = decoder.decode(bytes.subarray(0, at));
  return encodingFinding(place(positionAt(before, before.length)), {
    byteOffset: offset + at,
    byte: `0x${hex(bytes[at])}`,
    near: excerpt(before.slice(before.lastIndexOf('\n') + 1).slice(-20)),
    ...reasonAt(bytes, at),
  });
}

function encodingFinding(position: NonNullable<Finding['position']>, args: Finding['args']): Finding {
  return { rule: 'read/encoding', severity: 'error', pointer: '', args, position };
}

/** How files of other kinds start. UTF-32 stands before UTF-16, whose mark it contains. */
const SIGNATURES: [start: (number | 'any')[], variant: string, found: string][] = [
  [[0xff, 0xfe, 0x00, 0x00], 'other-encoding', 'UTF-32LE'],
  [[0x00, 0x00, 0xfe, 0xff], 'other-encoding', 'UTF-32BE'],
  [[0xff, 0xfe], 'other-encoding', 'UTF-16LE'],
  [[0xfe, 0xff], 'other-encoding', 'UTF-16BE'],
  // Without a mark: a JSON text starts with an ASCII character.
  [['any', 0x00, 0x00, 0x00], 'other-encoding', 'UTF-32LE'],
  [[0x00, 0x00, 0x00, 'any'], 'other-encoding', 'UTF-32BE'],
  [['any', 0x00], 'other-encoding', 'UTF-16LE'],
  [[0x00, 'any'], 'other-encoding', 'UTF-16BE'],
  [[0x50, 0x4b, 0x03, 0x04], 'not-text', 'ZIP, Excel, Word'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'not-text', 'Excel, Word 97–2003'],
  [[0x25, 0x50, 0x44, 0x46], 'not-text', 'PDF'],
  [[0x1f, 0x8b], 'not-text', 'gzip'],
];

function formatOf(bytes: Uint8Array): { variant: string; found: string } | undefined {
  for (const [start, variant, found] of SIGNATURES) {
    const isMatch = start.every((byte, i) => (byte === 'any' ? (bytes[i] ?? 0) !== 0 : bytes[i] === byte));
    if (isMatch) return { variant, found };
  }
  return undefined;
}

/** Windows-1252, 0x80 to 0x9F; five bytes have no character. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Why the byte is wrong, as far as one can tell. */
function reasonAt(bytes: Uint8Array, offset: number): Finding['args'] {
  const byte = bytes[offset] as number;
  const length =
    byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1;
  const rest = bytes.subarray(offset + 1, offset + length);
  if (length > 1 && rest.length < length - 1 && rest.every(isContinuation)) return { variant: 'cut-off' };
  const character = byte >= 0xa0 ? String.fromCharCode(byte) : (WINDOWS_1252[byte - 0x80] ?? '\0');
  // UTF-8 gone wrong shows a continuation byte next; a letter of a one-byte encoding stands among ASCII.
  if (character === '\0' || isContinuation(bytes[offset + 1] ?? 0)) return {};
  return { variant: 'windows-1252', character };
}

/** The offset of the first byte that is not part of well-formed UTF-8 (Unicode 3.9, table 3-7); −1 if there is none. */
export function firstInvalidByte(bytes: Uint8Array, from = 0): number {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    const next = bytes[at + 1] ?? 0;
    let length = 0;
    if (byte < 0x80) length = 1;
    else if (byte >= 0xc2 && byte <= 0xdf) length = 2;
    else if (byte >= 0xe0 && byte <= 0xef) {
      // No overlong forms, no surrogates.
      if (next >= (byte === 0xe0 ? 0xa0 : 0x80) && next <= (byte === 0xed ? 0x9f : 0xbf)) length = 3;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      // No overlong forms, nothing past U+10FFFF.
      if (next >= (byte === 0xf0 ? 0x90 : 0x80) && next <= (byte === 0xf4 ? 0x8f : 0xbf)) length = 4;
    }
    if (length === 0) return at;
    for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i] ?? 0)) return at;
    at += length;
  }
  return -1;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0');
}
