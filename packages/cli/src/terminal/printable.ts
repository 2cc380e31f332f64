/** What does not print as itself: control characters, line breaks, halves of pairs, and what reorders a line. */
// A text: of a literal, V8 looks the properties up as soon as it reads the program.
const UNPRINTABLE = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]`;
const PLAIN = /^[\x20-\x22\x24-\x39\x3b-\x7e]*$/;

/**
 * Text from outside (file names, documents, the command line) as it may be printed: on one line, unable to steer a
 * terminal, or to give a build server a command (`::error`, `##[error]`). What does not print becomes its escape.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(new RegExp(UNPRINTABLE, 'gu'), (character) => escapeOf(character))
    .replace(/^(\s*):(?=:)/, '$1\\u003A')
    .replace(/##(\w*)\[/g, '##$1\\u005B');
}

const escapeOf = (character: string) =>
  `\\u${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/** The same, cut to `longest` code units. */
export function printableStart(text: string, longest: number): string {
  return text.length > longest
    ? `${printable(text.slice(0, longest).replace(/[\ud800-\udbff]$/, ''))}…`
    : printable(text);
}
