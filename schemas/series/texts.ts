type Text = Readonly<Record<string, string>>;

const plain = (text = '') =>
  text
    .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether two texts differ in every language that both are written in, by more than punctuation, spaces and capitals. */
export function saysOther(a: Text | undefined, b: Text | undefined): boolean {
  if (!a || !b) return false;
  const languages = Object.keys(a).filter((language) => Object.hasOwn(b, language));
  return languages.length > 0 && languages.every((language) => plain(a[language]) !== plain(b[language]));
}

/** A text in the language of the document, else in any. */
export const textIn = (language: string, text: Text): string => text[language] ?? Object.values(text)[0] ?? '';
