import type { Position } from '@waypost/sdk';
import type { Paint } from '../terminal/color.ts';
import { printable } from '../terminal/printable.ts';
import { columns, mayRunBackwards } from '../terminal/width.ts';

/** How much of a long line is shown, before the place and in all. */
const BEFORE = 50;
const WINDOW = 100;

/**
 * The line of the source at a position, with a mark under the value there; of a long line the part around it.
 * Nothing where the text is no text. Takes its part by offsets: a line may be hundreds of megabytes long.
 */
export function sourceLine(text: string, { line, column, offset }: Position, paint: Paint): string[] {
  const lineStart = offset - (column - 1);
  const from = Math.max(lineStart, offset - BEFORE);
  const rest = text.slice(offset, from + WINDOW + 1).split(/[\r\n]/, 1)[0] as string;
  const isCut = rest.length > WINDOW - (offset - from);
  const shown = isCut ? rest.slice(0, -1) : rest;
  if (shown.includes('\0')) return [];
  const before = (from > lineStart ? '…' : '') + tidy(text.slice(from, offset));
  const gutter = String(line);
  const content = `${before}${tidy(shown)}${isCut ? '…' : ''}`;
  const lines = [`${paint.dim(`${gutter} │`)} ${content}`];
  if (!mayRunBackwards(before)) {
    const marked = tidy(/^(?:"(?:[^"\\]|\\.)*"?|[^\s,:[\]{}"]+|.)/.exec(shown)?.[0] ?? ' ');
    const mark = '^'.repeat(Math.max(1, mayRunBackwards(marked) ? 1 : columns(marked)));
    lines.push(`${paint.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat(columns(before))}${paint.red(mark)}`);
  }
  return lines;
}

/** Halves of pairs at the edges of the window are dropped; tabs take two columns. */
const tidy = (part: string) => printable(part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').replaceAll('\t', '  '));
