import type { Finding, Position } from '../finding.ts';
import { locate } from './locate.ts';
import { placeFrom, positionAt, START } from './position.ts';

/** A line that is not blank, without its line feed. */
export interface Line {
  text: string;
  /** How many lines stand before it that are not blank: 0 is the document, the others are its items. */
  number: number;
  start: Position;
}

const BLANK = /^[\t\r ]*$/;
const OBJECT_AHEAD = /[^\t\n\r ]/g;

/** The lines of an NDJSON text: only a line feed ends one; blank lines do not count. */
export function* linesOf(text: string): Generator<Line> {
  let start = START;
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(from, end);
    if (!BLANK.test(line)) yield { text: line, number: number++, start };
    from = end + 1;
    // Positions count what other programs take for lines, too.
    start = placeFrom(start)(positionAt(`${line}\n`, line.length + 1));
  }
}

/** Which collection of which format the lines after the first one are items of; undefined if they are of none. */
export type CollectionOf = (format: string) => string | undefined;

/**
 * The collection whose items the further lines of a text are, if it is NDJSON: its first line is a document of a format
 * that has a collection, and an object begins on a later line.
 */
export function collectionOfLines(text: string, collectionOf: CollectionOf): string | undefined {
  const first = firstAhead(text, 0);
  const feed = text.indexOf('\n', first);
  if (text[first] !== '{' || feed < 0 || text[firstAhead(text, feed)] !== '{') return undefined;
  return collectionOfHeader(text.slice(first, feed), collectionOf);
}

/** The collection of the document that is the first line of an NDJSON text. */
export function collectionOfHeader(line: string, collectionOf: CollectionOf): string | undefined {
  try {
    const { format } = JSON.parse(line) as { format?: unknown };
    return typeof format === 'string' ? collectionOf(format) : undefined;
  } catch {
    return undefined;
  }
}

function firstAhead(text: string, from: number): number {
  OBJECT_AHEAD.lastIndex = from;
  return OBJECT_AHEAD.exec(text)?.index ?? text.length;
}

/** What is wrong with the first line of an NDJSON text: its collection is not an empty list. */
export function headerFinding(line: Line, value: unknown, collection: string): Finding | undefined {
  const items = (value as Record<string, unknown>)[collection];
  if (Array.isArray(items) && items.length === 0) return undefined;
  const pointer = Array.isArray(items) ? `/${collection}` : '';
  const position = locate(line.text, [pointer]).get(pointer) ?? START;
  const args = Array.isArray(items) ? { collection } : { collection, variant: 'absent' };
  return { rule: 'read/first-line', severity: 'error', pointer, args, position: placeFrom(line.start)(position) };
}

/** The positions of the values at JSON Pointers of the document that an NDJSON text stands for. */
export function locateInLines(text: string, collection: string, pointers: Iterable<string>): Map<string, Position> {
  const wanted = new Map<number, string[]>();
  const last = { number: 0 };
  for (const pointer of pointers) {
    const { number } = pointerInLine(pointer, collection);
    last.number = Math.max(last.number, number);
    wanted.set(number, [...(wanted.get(number) ?? []), pointer]);
  }
  const positions = new Map<string, Position>();
  for (const line of linesOf(text)) {
    if (line.number > last.number) break;
    const place = placeFrom(line.start);
    const inLine = wanted.get(line.number) ?? [];
    const found =
      inLine.length > 0 &&
      locate(
        line.text,
        inLine.map((pointer) => pointerInLine(pointer, collection).below),
      );
    if (!found) continue;
    for (const pointer of inLine)
      positions.set(pointer, place(found.get(pointerInLine(pointer, collection).below) ?? START));
  }
  return positions;
}

/** Of a pointer of the document: the line in which it leads somewhere, and the pointer there. */
function pointerInLine(pointer: string, collection: string): { number: number; below: string } {
  if (!pointer.startsWith(`/${collection}/`)) return { number: 0, below: pointer };
  const [, , index = ''] = pointer.split('/', 3);
  return { number: Number(index) + 1, below: pointer.slice(collection.length + 2 + index.length) };
}
