import type { FindingArguments } from '../finding.ts';
import { bidi, codePointName, control, loneSurrogate, MOST_MARKS, stackedMarks } from './characters.ts';
import { excerptAround } from './excerpt.ts';

/** Something in a string that text must not contain: the first of its kind there. */
export interface TextFlaw {
  rule: string;
  /** Where it stands in the literal, in UTF-16 code units from the opening quote. */
  at: number;
  args: FindingArguments;
}

const ASCII_TEXT = /^[\t\n\x20-\x7e]*$/;

const REFUSED: [rule: string, pattern: () => RegExp][] = [
  ['read/bidi-character', bidi],
  ['read/control-character', control],
  ['read/lone-surrogate', loneSurrogate],
];

/** Whether a string surely has no flaws: ASCII. */
export function isPlainText(value: string): boolean {
  return ASCII_TEXT.test(value);
}

/** The flaws of one string, in the order in which they stand; at most one per rule, however long the string. */
export function flawsOf(value: string, literal: string): TextFlaw[] {
  if (isPlainText(value)) return [];
  const flaws: TextFlaw[] = [];
  for (const [rule, pattern] of REFUSED) {
    const index = pattern().exec(value)?.index;
    if (index === undefined) continue;
    flaws.push({ rule, at: rawOffset(literal, index), args: { codePoint: codePointName(value, index) } });
  }
  const notNormal = notNormalAt(value);
  if (notNormal) flaws.push({ rule: 'read/not-nfc', at: rawOffset(literal, notNormal.index), args: notNormal.args });
  return flaws.sort((a, b) => a.at - b.at);
}

function notNormalAt(value: string): { index: number; args: FindingArguments } | undefined {
  // First, because normalising a long run of marks takes time that grows with the square of its length.
  const stacked = stackedMarks().exec(value);
  if (stacked)
    return {
      index: stacked.index,
      args: { near: excerptAround(value, stacked.index), limit: MOST_MARKS, variant: 'stacked-marks' },
    };
  const normal = value.normalize('NFC');
  if (normal === value) return undefined;
  let index = 0;
  while (value.charCodeAt(index) === normal.charCodeAt(index)) index++;
  // Show and place whole characters: step back from the second half of a pair.
  if (/[\udc00-\udfff]/.test(value.charAt(index)) && /[\ud800-\udbff]/.test(value.charAt(index - 1))) index--;
  return { index, args: { near: excerptAround(value, index), codePoint: codePointName(value, index) } };
}

/** The offset in a string literal, quotes included, of a code unit of its value. */
function rawOffset(literal: string, index: number): number {
  let raw = 1;
  for (let unit = 0; unit < index; unit++) {
    if (literal.charCodeAt(raw) !== 0x5c) raw++;
    else raw += literal.charAt(raw + 1) === 'u' ? 6 : 2;
  }
  return raw;
}
