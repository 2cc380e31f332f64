import { MAY_COMBINE, MOST_MARKS, PLAIN, SUSPECT, suspicion } from './characters.ts';
import { DEEPEST_LEVEL } from './limits.ts';
import { MemberNames } from './member-names.ts';
import { EXACT_LENGTH, judgeNumber } from './number.ts';
import { plainEnd, viewOf } from './plain-end.ts';
import { BACKSLASH, COLON, LINE_FEED, QUOTE } from './tokens.ts';

/**
 * What the quick scan says of a JSON text. `'clean'`: if it parses, the exact pass has nothing to report.
 * `'normalize'`: likewise, if the text as a whole is in Unicode normal form C. `'closer'`: the exact pass must look.
 * `'too-deep'`: nothing that recurses may be run on it.
 */
export type Scan = 'clean' | 'normalize' | 'closer' | 'too-deep';

/** How far to scan: to the end of the line or of the value that begins there, or all that was asked for. */
export type Extent = 'line' | 'value' | 'all';

const LOWER_U = 0x75;

/** Bytes of a number after its first: digits, sign, point and exponent. */
const IN_NUMBER = Uint8Array.from({ length: 256 }, (_, byte) =>
  '0123456789+-.eE'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Longer numbers than this are left to the exact pass. */
const LONGEST_NUMBER = 32;

// Shared between calls: a scan never yields.
const names = new MemberNames();

/** Scans all of a JSON text, or a part of it that holds whole values, `level` objects and arrays being open around it. */
export const scan = (bytes: Uint8Array, from = 0, to = bytes.length, level = 0): Scan =>
  new Scanner(bytes).scan(from, to, level, 'all');

/**
 * One pass over the bytes of a JSON text, before anything parses it. It allocates next to nothing, costs a fraction of
 * parsing, and errs only towards looking closer.
 *
 * The bytes must be valid UTF-8, or be found out later. Of text that is not JSON, the verdict means nothing but for
 * `'too-deep'`: up to its first mistake, a text is never deeper than the scan thinks.
 */
export class Scanner {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  /** The index behind the line or value that was scanned last; −1 if it goes on behind what was scanned. */
  end = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = viewOf(bytes);
  }

  /** Scans bytes from one to before another, in which so many objects and arrays are open. */
  scan(from: number, to: number, level: number, extent: Extent): Scan {
    const { bytes } = this;
    const view = this.#view;
    let depth = level;
    let expectsName = false;
    let closer = false;
    let mayCombine = false;
    let hasEscapes = false;
    let marks = 0;
    let marksEnd = -1;
    let end = -1;
    let at = from;
    this.end = -1;
    names.begin(level);
    while (at < to) {
      const byte = bytes[at++] as number;
      if (byte === QUOTE) {
        const start = at;
        if (expectsName) {
          const behind = names.guess(depth, bytes, view, at, to);
          if (behind >= 0) {
            if (!names.isNewGuess(depth)) closer = true;
            expectsName = false;
            at = bytes[behind] === COLON ? behind + 1 : behind;
            continue;
          }
        }
        let isPlain = true;
        let isEscaped = false;
        for (;;) {
          at = plainEnd(bytes, view, at, to);
          const inner = at < to ? (bytes[at] as number) : QUOTE;
          if (inner === QUOTE) break;
          if (inner === BACKSLASH) {
            isEscaped = true;
            const kind = bytes[at + 1] as number;
            if (kind === LOWER_U) {
              hasEscapes = true;
              if (suspicion(hexAt(bytes, at + 2)) !== PLAIN) closer = true;
            } else if (kind === 0x62 || kind === 0x66 || kind === 0x72) closer = true; // \b \f \r
            at += kind < 0x20 ? 1 : 2;
          } else if (inner < 0x20) {
            if (inner === LINE_FEED && extent === 'line') break;
            at++;
          } else {
            isPlain = false;
            const length = lengthAt(bytes, at);
            // U+00C0 to U+02FF are Latin letters, all plain.
            const verdict = inner >= 0xc3 && inner <= 0xcb ? PLAIN : suspicion(codePointAt(bytes, at, length));
            if (verdict === SUSPECT) closer = true;
            if (verdict === MAY_COMBINE) {
              mayCombine = true;
              marks = marksEnd === at ? marks + 1 : 1;
              marksEnd = at + length;
              if (marks > MOST_MARKS) closer = true;
            }
            at += length;
          }
        }
        if (expectsName && !closer) closer = isEscaped || !names.add(depth, bytes, start, at, isPlain);
        expectsName = false;
        if (at >= to || bytes[at] !== QUOTE) continue;
        at++;
        if (depth === level && extent === 'value') {
          end = at;
          break;
        }
      } else if (byte === 0x2c) {
        if (depth === level && extent === 'value') {
          end = at - 1;
          break;
        }
        expectsName = names.isInObject(depth);
      } else if (byte === COLON) {
        expectsName = false;
      } else if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d) {
        const start = at - 1;
        let hasExponent = false;
        while (at < to && IN_NUMBER[bytes[at] as number] === 1) {
          if ((bytes[at] as number) > 0x40) hasExponent = true;
          at++;
        }
        if (!closer && (hasExponent || at - start > EXACT_LENGTH)) closer = !isExact(bytes, start, at);
      } else if (byte === 0x7b || byte === 0x5b) {
        if (++depth > DEEPEST_LEVEL) return 'too-deep';
        expectsName = byte === 0x7b;
        names.open(depth, expectsName);
      } else if (byte === 0x7d || byte === 0x5d) {
        expectsName = false;
        const isOpen = depth > level;
        if (isOpen) depth--;
        if (depth === level && extent === 'value') {
          end = isOpen ? at : at - 1;
          break;
        }
      } else if (byte <= 0x20) {
        if ((byte === LINE_FEED && extent === 'line') || (depth === level && extent === 'value')) {
          end = at - 1;
          break;
        }
      }
    }
    this.end = end;
    if (closer || (mayCombine && hasEscapes)) return 'closer';
    return mayCombine ? 'normalize' : 'clean';
  }
}

function isExact(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_NUMBER) return false;
  return judgeNumber(String.fromCharCode(...bytes.subarray(start, end))) === 'exact';
}

/** How many bytes a character has: those that continue it do not begin another. */
function lengthAt(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < at + 4 && ((bytes[end] as number) & 0xc0) === 0x80) end++;
  return end - at;
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  let codePoint = bytes[at] as number;
  if (length === 1) return codePoint;
  codePoint &= 0x7f >> length;
  for (let i = at + 1; i < at + length; i++) codePoint = (codePoint << 6) | ((bytes[i] as number) & 0x3f);
  return codePoint;
}

/** Four hexadecimal digits; anything else gives a code point that is suspect. */
function hexAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = bytes[i] as number;
    if (digit >= 0x30 && digit <= 0x39) value = value * 16 + digit - 0x30;
    else if ((digit | 0x20) >= 0x61 && (digit | 0x20) <= 0x66) value = value * 16 + (digit | 0x20) - 0x57;
    else return 0xffff;
  }
  return value;
}
