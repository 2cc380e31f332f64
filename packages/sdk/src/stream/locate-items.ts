import type { Position } from '../finding.ts';
import { placeFrom, type Setting } from '../read/position.ts';
import { ByteWindow } from './byte-window.ts';
import { commas, eachItem, lines } from './each-item.ts';
import type { Gap, Layout } from './layout.ts';
import { PositionCounter } from './position-counter.ts';
import type { Source } from './source.ts';

/** Shows an item that is wanted: its text, and where it stands. */
export type Show = (index: number, text: string, setting: Setting) => void;

interface Locating {
  source: Source;
  layout: Layout;
  most: number;
  signal: AbortSignal | undefined;
  show: Show;
}

/**
 * Shows the wanted items of a gap, which have all been read before, and gives the position of its end, if it is asked
 * for. `start` is where the gap begins.
 */
export async function locateItems(
  gap: Gap,
  start: Position,
  wanted: ReadonlySet<number>,
  wantsEnd: boolean,
  { source, layout, most, signal, show }: Locating,
): Promise<Position> {
  const window = new ByteWindow(source, { from: gap.from, to: gap.to, signal });
  const counter = new PositionCounter(start);
  const { collection = '', encoding } = layout;
  const last = Math.max(-1, ...wanted);
  let index = 0;
  if (last >= 0)
    await eachItem(window, encoding === 'json' ? commas : lines, most, (bytes, before, from, to) => {
      if (!wanted.has(index)) counter.advance(bytes, before, to);
      else {
        counter.advance(bytes, before, from);
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
        show(index, text, { place: placeFrom(counter.position), path: [collection, index] });
        counter.advance(bytes, from, to);
      }
      return index++ === last;
    });
  if (wantsEnd)
    do {
      counter.advance(window.bytes, window.at, window.end);
      window.at = window.end;
    } while (await window.more());
  await window.close();
  return counter.position;
}
