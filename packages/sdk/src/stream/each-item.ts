import { COMMA, isBlank } from '../read/tokens.ts';
import type { ByteWindow } from './byte-window.ts';
import { ValueEnd } from './value-end.ts';

/** Finds the end of an item that may come in pieces. */
export type ItemEnd = Pick<ValueEnd, 'begin' | 'find'>;

/** How items follow each other. */
export interface Separation {
  /** What an item is: a value, or a line. */
  extent: 'value' | 'line';
  isSeparator(byte: number | undefined): boolean;
  newEnd(): ItemEnd;
}

/** Commas between values, which a survey has found regular. */
export const commas: Separation = {
  extent: 'value',
  isSeparator: (byte) => byte === COMMA || isBlank(byte),
  newEnd: () => new ValueEnd(),
};

const lineEnd = {
  begin() {},
  find(bytes: Uint8Array, from: number, to: number) {
    const feed = bytes.indexOf(0x0a, from);
    return feed < to ? feed : -1;
  },
};

/** A line for each, blank ones between them. */
export const lines: Separation = { extent: 'line', isSeparator: isBlank, newEnd: () => lineEnd };

/**
 * Looks at an item: its bytes are `from` to `to`, and `before` is where the one before it ended. True: no further.
 */
export type Visit = (bytes: Uint8Array, before: number, from: number, to: number) => boolean;

/** How a walk over items ended: behind the last one, with one that was enough, or with one that is too long. */
export type Ending = 'all' | 'enough' | 'too-long';

/**
 * Walks over items in a row. At the end the window stands behind the last one that was looked at, in front of the
 * separators that follow. An item and the separators before it may have at most `most` bytes.
 */
export async function eachItem(
  window: ByteWindow,
  { isSeparator, newEnd }: Omit<Separation, 'extent'>,
  most: number,
  visit: Visit,
): Promise<Ending> {
  const end = newEnd();
  for (;;) {
    let from = window.at;
    for (;;) {
      while (from < window.end && isSeparator(window.bytes[from])) from++;
      if (from < window.end) break;
      const looked = from - window.at;
      if (looked > most) return 'too-long';
      if (!(await window.more())) return 'all';
      from = window.at + looked;
    }
    end.begin();
    let to = end.find(window.bytes, from, window.end);
    while (to < 0) {
      const looked = window.end - window.at;
      const start = from - window.at;
      if (looked > most) return 'too-long';
      const hasMore = await window.more();
      from = window.at + start;
      // What ends with the source is a number or a word, or whoever parses it finds out that it is not whole.
      to = hasMore ? end.find(window.bytes, window.at + looked, window.end) : window.end;
    }
    const isEnough = visit(window.bytes, window.at, from, to);
    window.at = to;
    if (isEnough) return 'enough';
  }
}
