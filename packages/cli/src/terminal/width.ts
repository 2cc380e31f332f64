/** Characters that stand on the one before, or have no width. */
const narrow = () => /[\p{M}\p{Cf}]/gu;
/** Characters two columns wide: East Asian scripts, full-width forms and emoji. */
const wide = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ASCII = /^[\x20-\x7e]*$/;

/** How many columns a printable text takes on a terminal, near enough to align tables and carets. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  const shown = text.replace(narrow(), '');
  return [...shown].length + (shown.match(wide())?.length ?? 0);
}

/** Whether a terminal may show the text in another order than it is written. */
export const mayRunBackwards = (text: string): boolean => RIGHT_TO_LEFT.test(text);
