import type { Position } from '@waypost/sdk';
import type { Paint } from '../terminal/color.ts';
import { printable } from '../terminal/printable.ts';
import { columns, mayRunBackwards } from '../terminal/width.ts';

/** How much of a long line is shown, before the place and in all. */
const BEFORE = 50;
const WINDOW = 100;

/** A line of the source, printable: what stands at a position, and before and after it. */
export interface Excerpt {
  before: string;
  value: string;
  after: string;
}

/**
 * The line of the source at a position; of a long line the part around it. Undefined where the text is no text. Takes its
 * part by offsets: a line may be hundreds of megabytes long.
 */
export function excerptAt(text: string, { column, offset }: Position): Excerpt | undefined {
  const lineStart = offset - (column - 1);
  const from = Math.max(lineStart, offset - BEFORE);
  const rest = text.slice(offset, from + WINDOW + 1).split(/[\r\n]/, 1)[0] as string;
  const isCut = rest.length > WINDOW - (offset - from);
  const shown = isCut ? rest.slice(0, -1) : rest;
  if (shown.includes('\0')) return undefined;
  const value = /^(?:"(?:[^"\\]|\\.)*"?|[^\s,:[\]{}"]+|.)/.exec(shown)?.[0] ?? '';
  return {
    before: (from > lineStart ? '…' : '') + tidy(text.slice(from, offset)),
    value: tidy(value),
    after: tidy(shown.slice(value.length)) + (isCut ? '…' : ''),
  };
}

/** The line of the source at a position, with a mark under the value there. */
export function sourceLine(text: string, position: Position, paint: Paint): string[] {
  const excerpt = excerptAt(text, position);
  if (!excerpt) return [];
  const { before, value, after } = excerpt;
  const gutter = String(position.line);
  const lines = [`${paint.dim(`${gutter} │`)} ${before}${value}${after}`];
  if (!mayRunBackwards(before)) {
    const mark = '^'.repeat(Math.max(1, mayRunBackwards(value) ? 1 : columns(value)));
    lines.push(`${paint.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat(columns(before))}${paint.red(mark)}`);
  }
  return lines;
}

/** Halves of pairs at the edges of the window are dropped; tabs take two columns. */
const tidy = (part: string) => printable(part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').replaceAll('\t', '  '));
