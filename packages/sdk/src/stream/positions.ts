import type { Position } from '../finding.ts';
import { placeFrom, positionAt, type Setting } from '../read/position.ts';
import { ByteWindow } from './byte-window.ts';
import type { Layout } from './layout.ts';
import { PositionCounter } from './position-counter.ts';
import type { Source } from './source.ts';

/** The positions of bytes of a source, in ascending order. */
export async function positionsOf(
  source: Source,
  start: number,
  offsets: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Position[]> {
  const counter = new PositionCounter();
  const positions: Position[] = [];
  const window = new ByteWindow(source, { from: start, to: offsets.at(-1) ?? start, signal });
  while (positions.length < offsets.length) {
    const end = window.at + (offsets[positions.length] as number) - window.offset;
    const to = Math.min(end, window.end);
    counter.advance(window.bytes, window.at, to);
    window.at = to;
    if (to === end || !(await window.more())) positions.push(counter.position);
  }
  await window.close();
  return positions;
}

/** A position in a text that was put together, and where what stands there from then on really is. */
export interface Piece {
  from: Position;
  start: Position;
}

/** Positions in a text that was put together of pieces → real ones. */
export const placeInPieces =
  (pieces: readonly Piece[]): Setting['place'] =>
  (position) => {
    const piece = pieces.findLast(({ from }) => from.offset <= position.offset);
    return piece ? placeFrom(piece.start, piece.from)(position) : position;
  };

/** The first bytes of a header as text. */
export const textBefore = ({ header }: Layout, at: number) => decoder.decode(header.subarray(0, at));
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where the pieces of a header begin, once it is known where its gaps end. */
export const piecesOf = (layout: Layout, ends: readonly Position[]): Piece[] =>
  ends.map((start, index) => {
    const text = textBefore(layout, layout.gaps[index]?.at ?? 0);
    return { from: positionAt(text, text.length), start };
  });

/** Whether a position in the text of a header lies behind a gap. */
export const isBehindGap = (layout: Layout, offset: number) =>
  layout.gaps.length > 0 && offset >= textBefore(layout, layout.gaps[0]?.at ?? 0).length;
