/** A character of a text that needs no attention. */
export const PLAIN = 0;
/** A character that may make text differ from its Unicode normal form C (NFC). */
export const MAY_COMBINE = 1;
/** A character that is refused, or that only the exact pass can judge. */
export const SUSPECT = 2;

/**
 * Blocks of code points that are stable under NFC wherever they stand (NFC_Quick_Check=Yes, combining class 0) and
 * hold nothing refused: pairs of first and last. Conservative; what is missing is only slower.
 */
const PLAIN_BLOCKS = [
  0x0370, 0x0373, 0x0375, 0x037d, 0x037f, 0x0386, 0x0388, 0x0482, 0x048a, 0x0590, 0x05d0, 0x060f, 0x061b, 0x064a,
  0x0660, 0x066f, 0x0671, 0x06d5, 0x0e01, 0x0e30, 0x1e00, 0x1f70, 0x2002, 0x2029, 0x202f, 0x2065, 0x206a, 0x20cf,
  0x20f1, 0x2125, 0x2127, 0x2129, 0x212c, 0x2328, 0x232b, 0x2adb, 0x2add, 0x2cee, 0x3030, 0x3098, 0x309b, 0xa66e,
  0xac00, 0xd7a3, 0xe000, 0xf8ff, 0x1f000, 0x1fafd, 0x20000, 0x2f7ff,
];

/** Judges one code point of a string for the quick scan; never `PLAIN` for what the exact pass would refuse. */
export function suspicion(codePoint: number): typeof PLAIN | typeof MAY_COMBINE | typeof SUSPECT {
  if (codePoint < 0x300) {
    if (codePoint >= 0xa0 || (codePoint >= 0x20 && codePoint < 0x7f)) return PLAIN;
    return codePoint === 0x09 || codePoint === 0x0a ? PLAIN : SUSPECT;
  }
  for (let i = 0; i < PLAIN_BLOCKS.length; i += 2) {
    if (codePoint < (PLAIN_BLOCKS[i] as number)) break;
    if (codePoint <= (PLAIN_BLOCKS[i + 1] as number)) return PLAIN;
  }
  const isBidi = (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  // U+FFFD is what encoders put in place of a lone surrogate.
  const isMarker = codePoint === 0xfeff || codePoint === 0xfffd;
  const isNonCharacter = (codePoint >= 0xfdd0 && codePoint <= 0xfdef) || (codePoint & 0xfffe) === 0xfffe;
  return isBidi || isSurrogate || isMarker || isNonCharacter ? SUSPECT : MAY_COMBINE;
}

// Patterns by properties of Unicode are made when they are asked for, and of texts: looking the properties up takes time,
// most documents need none of them, and V8 looks up those of a literal as soon as it reads the program.

const CONTROL = String.raw`(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]`;
const LONE_SURROGATE = String.raw`\p{Cs}`;
const STACKED_MARKS = String.raw`\p{M}{31}`;
const UNPRINTABLE = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]`;

/** Control characters but tab and line feed, U+FEFF, and the noncharacters that I-JSON (RFC 7493, 2.1) forbids. */
export const control = () => new RegExp(CONTROL, 'u');
/** Characters that reorder the display of what follows (CVE-2021-42574). U+200E, U+200F and U+061C stay allowed. */
export const bidi = () => /[\u202a-\u202e\u2066-\u2069]/u;
/** Half of a surrogate pair without the other half. */
export const loneSurrogate = () => new RegExp(LONE_SURROGATE, 'u');

/** As many combining marks on one letter as the Stream-Safe Text Format (UAX #15) allows. */
export const MOST_MARKS = 30;
/** More of them. Normalising such text takes time that grows with the square of the run: 4 s for 160 kB. */
export const stackedMarks = () => new RegExp(STACKED_MARKS, 'u');

/** What does not print, or does not print as itself: all of the above, tab, line feed and separators. */
export const unprintable = () => new RegExp(UNPRINTABLE, 'u');

const ASCII = /^[\x20-\x7e]*$/;

/** Whether a text can be printed on a line and sent as it is: all of it prints, and it is in normal form C. */
export function isPresentable(text: string): boolean {
  if (ASCII.test(text)) return true;
  return !unprintable().test(text) && !stackedMarks().test(text) && text.normalize('NFC') === text;
}

/** The code point at an index of a text as `U+XXXX`. */
export function codePointName(text: string, index: number): string {
  const codePoint = text.codePointAt(index) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
