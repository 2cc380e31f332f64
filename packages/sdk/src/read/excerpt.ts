import { isPresentable, unprintable } from './characters.ts';

const LINE_BREAK = /[\n\r]/;

/**
 * Text of a document as an argument of a finding: at most `longest` UTF-16 code units and then `…`; what does not
 * print is written as its escape (`\u202E`), and decomposed letters are composed.
 */
export function excerpt(text: string, longest = 60): string {
  const isCut = text.length > longest;
  // A pair of surrogates is not cut in two.
  const part = isCut ? text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : text;
  return (isPresentable(part) ? part : presentable(part)) + (isCut ? '…' : '');
}

/** The text around an index, at most 20 code units to each side and never beyond its line. */
export function excerptAround(text: string, index: number): string {
  const before = text
    .slice(Math.max(0, index - 20), index)
    .split(LINE_BREAK)
    .at(-1) as string;
  const after = text.slice(index, index + 20).split(LINE_BREAK, 1)[0] as string;
  // Halves of surrogate pairs at the edges are not shown.
  return excerpt(before.replace(/^[\udc00-\udfff]/, '') + after.replace(/[\ud800-\udbff]$/, ''));
}

function presentable(text: string): string {
  const printing = text.replace(new RegExp(unprintable(), 'gu'), escapeOf);
  // Of the marks on one letter, thirty are kept.
  return printing.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFC');
}

function escapeOf(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
