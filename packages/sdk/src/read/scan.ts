import { MAY_COMBINE, MOST_MARKS, PLAIN, SUSPECT, suspicion } from './characters.ts';
import { DEEPEST_LEVEL, FORBIDDEN_KEYS } from './limits.ts';
import { EXACT_LENGTH, judgeNumber } from './number.ts';

/**
 * What the quick scan says of a JSON text. `'clean'`: if it parses, the exact pass has nothing to report.
 * `'normalize'`: likewise, if the text as a whole is in Unicode normal form C. `'closer'`: the exact pass must look.
 * `'too-deep'`: nothing that recurses may be run on it.
 */
export type Scan = 'clean' | 'normalize' | 'closer' | 'too-deep';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;

/** Bytes of a number after its first: digits, sign, point and exponent. */
const IN_NUMBER = Uint8Array.from({ length: 256 }, (_, byte) =>
  '0123456789+-.eE'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Longer numbers than this are left to the exact pass. */
const LONGEST_NUMBER = 32;
/** Names are compared in pairs within an object of at most so many; larger ones are left to the exact pass. */
const MOST_NAMES = 64;

// Hashes of the names of every open object. Shared between calls: a scan never yields.
const hashes = new Int32Array((DEEPEST_LEVEL + 1) * MOST_NAMES);
const nameCounts = new Int32Array(DEEPEST_LEVEL + 1);
const isObject = new Uint8Array(DEEPEST_LEVEL + 1);

const forbidden = FORBIDDEN_KEYS.map((key) => {
  const bytes = new TextEncoder().encode(key);
  return hashOf(bytes, 0, bytes.length);
});

/**
 * One pass over the bytes of a JSON text (or of whole values of one: `from` to `to`, `level` objects and arrays being open
 * around them), before anything parses it.
 * It allocates next to nothing, costs a fraction of parsing, and errs only towards looking closer.
 *
 * The bytes must be valid UTF-8. Of text that is not JSON, the verdict means nothing but for `'too-deep'`: up to its
 * first mistake, a text is never deeper than the scan thinks.
 */
export function scan(bytes: Uint8Array, from = 0, to = bytes.length, level = 0): Scan {
  let depth = level;
  let expectsName = false;
  let closer = false;
  let mayCombine = false;
  let hasEscapes = false;
  let marks = 0;
  let marksEnd = -1;
  let at = from;
  while (at < to) {
    const byte = bytes[at++] as number;
    if (byte <= 0x20) continue;
    if (byte === QUOTE) {
      const start = at;
      let isEscaped = false;
      while (at < to) {
        const inner = bytes[at] as number;
        if (inner < 0x7f && inner !== QUOTE && inner !== BACKSLASH) {
          at++;
        } else if (inner === QUOTE) {
          break;
        } else if (inner === BACKSLASH) {
          isEscaped = true;
          const kind = bytes[at + 1];
          if (kind === LOWER_U) {
            hasEscapes = true;
            if (suspicion(hexAt(bytes, at + 2)) !== PLAIN) closer = true;
            at += 6;
          } else {
            if (kind === 0x62 || kind === 0x66 || kind === 0x72) closer = true; // \b \f \r
            at += 2;
          }
        } else if (inner >= 0xc3 && inner <= 0xcb) {
          at += 2; // U+00C0 to U+02FF: Latin letters, all plain
        } else {
          const length = inner < 0x80 ? 1 : inner < 0xe0 ? 2 : inner < 0xf0 ? 3 : 4;
          const verdict = suspicion(codePointAt(bytes, at, length));
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
      if (expectsName && !closer) closer = isEscaped || !isNewName(depth, bytes, start, at);
      at++;
    } else if (byte === 0x2c) {
      expectsName = isObject[depth] === 1;
    } else if (byte === 0x3a) {
      expectsName = false;
    } else if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d) {
      const start = at - 1;
      let hasExponent = false;
      while (IN_NUMBER[bytes[at] as number] === 1) {
        if ((bytes[at] as number) > 0x40) hasExponent = true;
        at++;
      }
      if (!closer && (hasExponent || at - start > EXACT_LENGTH)) closer = !isExact(bytes, start, at);
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > DEEPEST_LEVEL) return 'too-deep';
      isObject[depth] = byte === 0x7b ? 1 : 0;
      nameCounts[depth] = 0;
      expectsName = byte === 0x7b;
    } else if (byte === 0x7d || byte === 0x5d) {
      if (depth > level) depth--;
      expectsName = false;
    }
  }
  if (closer || (mayCombine && hasEscapes)) return 'closer';
  return mayCombine ? 'normalize' : 'clean';
}

/** Adds a name to the innermost object; false if it may stand there already, be forbidden, or be one too many. */
function isNewName(depth: number, bytes: Uint8Array, start: number, end: number): boolean {
  const count = nameCounts[depth] as number;
  if (count === MOST_NAMES) return false;
  const hash = hashOf(bytes, start, end);
  const first = depth * MOST_NAMES;
  for (let i = first; i < first + count; i++) if (hashes[i] === hash) return false;
  hashes[first + count] = hash;
  nameCounts[depth] = count + 1;
  return !forbidden.includes(hash);
}

function isExact(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_NUMBER) return false;
  return judgeNumber(String.fromCharCode(...bytes.subarray(start, end))) === 'exact';
}

/** FNV-1a, 32 bits. Two names with one hash only send the text to the exact pass. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash;
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
