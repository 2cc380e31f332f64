import type { Position } from '../finding.ts';

/** Where a text stands in a larger one: positions in it → positions there, and the path of its value. */
export interface Setting {
  place(position: Position): Position;
  path: readonly (string | number)[];
}

/** A text that stands for itself. */
export const ALONE: Setting = { place: (position) => position, path: [] };

export const START: Position = { line: 1, column: 1, offset: 0 };

/** Positions in a text that begins at a position of a larger one. */
export const placeFrom =
  (start: Position, from: Position = START): Setting['place'] =>
  ({ line, column, offset }) => ({
    line: line - from.line + start.line,
    column: line === from.line ? column - from.column + start.column : column,
    offset: offset - from.offset + start.offset,
  });

/** The position of one offset of a text; offsets past its end count as its end. */
export function positionAt(text: string, offset: number): Position {
  return positionsAt(text, [offset])[0] as Position;
}

/**
 * The positions of ascending offsets of a text, in one pass. Lines end with LF, CR or CR LF. No table of lines is
 * built: a document of a gigabyte may have millions, and findings are few.
 */
export function positionsAt(text: string, offsets: readonly number[]): Position[] {
  const breaks = lineBreaks(text);
  let line = 1;
  let lineStart = 0;
  let nextLine = breaks.after(0);
  return offsets.map((wanted) => {
    const offset = Math.min(wanted, text.length);
    while (nextLine <= offset) {
      line++;
      lineStart = nextLine;
      nextLine = breaks.after(lineStart);
    }
    return { line, column: offset - lineStart + 1, offset };
  });
}

/** Finds where the next line starts; each kind of break is searched only once over the text. */
function lineBreaks(text: string): { after(from: number): number } {
  const find = (character: string, from: number) => {
    const at = text.indexOf(character, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  let feed = find('\n', 0);
  let carriage = find('\r', 0);
  return {
    after(from) {
      if (feed < from) feed = find('\n', from);
      if (carriage < from) carriage = find('\r', from);
      if (carriage + 1 === feed) return feed + 1;
      return Math.min(feed, carriage) + 1;
    },
  };
}
