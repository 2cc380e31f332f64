// Texts: of a literal, V8 looks the properties up as soon as it reads the program.
/** Characters that stand on the one before, or have no width. */
const NARROW = String.raw`[\p{M}\p{Cf}]`;
/** Characters two columns wide: East Asian scripts, full-width forms and emoji. */
const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]`;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ASCII = /^[\x20-\x7e]*$/;

/** How many columns a printable text takes on a terminal, near enough to align tables and carets. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  const shown = text.replace(new RegExp(NARROW, 'gu'), '');
  return [...shown].length + (shown.match(new RegExp(WIDE, 'gu'))?.length ?? 0);
}

/** Whether a terminal may show the text in another order than it is written. */
export const mayRunBackwards = (text: string): boolean => RIGHT_TO_LEFT.test(text);
