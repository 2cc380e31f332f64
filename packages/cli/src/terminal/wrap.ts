import { columns } from './width.ts';

/** A text as lines of at most `width` columns, broken at spaces; a longer word has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && columns(last) + 1 + columns(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same behind a first and under further beginnings of lines, such as `→ ` and two spaces. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = ' '.repeat(columns(first));
  return wrap(text, width - indent.length).map((line, index) => `${index === 0 ? first : indent}${line}`);
}
