import type { Finding } from '../finding.ts';
import { otherKind } from '../read/decode.ts';
import { type CollectionOf, collectionOfHeader } from '../read/lines.ts';
import { isBlank, OPEN_BRACE } from '../read/tokens.ts';
import { ByteWindow } from './byte-window.ts';
import type { Layout } from './layout.ts';
import { listEndOf } from './list-end.ts';
import type { Source } from './source.ts';
import { Survey } from './survey.ts';

interface Asked {
  most: number;
  signal: AbortSignal | undefined;
  collectionOf: CollectionOf;
  /** Names of the collections of all formats. */
  collections: ReadonlySet<string>;
  fetched: (bytes: number) => void;
  /** How many bytes the source has: then the items of a JSON document need not be looked at to find what comes behind. */
  size?: number | undefined;
}

/** How a document lies in a source, or why it does not. */
export async function layoutOf(source: Source, asked: Asked): Promise<Layout | Finding> {
  const { most, signal, fetched } = asked;
  const window = new ByteWindow(source, { signal, fetched });
  try {
    while (window.end < 4 && (await window.more()));
    const start = window.bytes.subarray(0, window.end);
    const other = otherKind(start);
    if (other) return other;
    if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) window.drop(3);
    const layout = (await layoutOfLines(window, asked)) ?? (await surveyed(window, asked));
    const isEmpty = layout.header.every(isBlank) && !layout.failure;
    return isEmpty ? EMPTY : layout;
  } finally {
    await window.close();
  }

  async function surveyed(window: ByteWindow, { collections, size }: Asked) {
    const listEnd = size === undefined ? undefined : await listEndOf(source, size);
    return new Survey(window, { most, listEnd, isCollection: (name) => collections.has(name) }).layout();
  }
}

const EMPTY: Finding = {
  rule: 'read/empty',
  severity: 'error',
  pointer: '',
  args: {},
  position: { line: 1, column: 1, offset: 0 },
};

/** NDJSON: an object on the first line, a document of a format with a collection, and another on a later line. */
async function layoutOfLines(window: ByteWindow, { most, collectionOf }: Asked): Promise<Layout | undefined> {
  const first = await nextByte(window, window.at, most);
  if (window.bytes[first] !== OPEN_BRACE) return undefined;
  const feed = await nextFeed(window, first, most);
  if (feed < 0) return undefined;
  const next = await nextByte(window, feed, most);
  if (window.bytes[next] !== OPEN_BRACE) return undefined;
  // The two bytes of a line break stay together.
  const end = window.bytes[feed - 1] === 0x0d ? feed - 1 : feed;
  const header = window.bytes.slice(window.at, end);
  const collection = collectionOfHeader(new TextDecoder().decode(header), collectionOf);
  if (collection === undefined) return undefined;
  const start = window.offset;
  const from = start + header.length;
  const anchor = { offset: from, index: 0 };
  const gap = { at: header.length, from, to: Number.POSITIVE_INFINITY, items: 0, last: anchor, rows: [anchor] };
  return { encoding: 'ndjson', start, header, collection, gaps: [gap] };
}

/** The index of the first byte from one on that is no blank; the end of the window where there is none within reach. */
async function nextByte(window: ByteWindow, from: number, most: number): Promise<number> {
  let at = from;
  do {
    while (at < window.end && isBlank(window.bytes[at])) at++;
  } while (at === window.end && at - window.at <= most && (await window.more()));
  return at;
}

/** The index of the first line feed from an index on; −1 where there is none within reach. */
async function nextFeed(window: ByteWindow, from: number, most: number): Promise<number> {
  for (let at = from; ; ) {
    const feed = window.bytes.subarray(0, window.end).indexOf(0x0a, at);
    if (feed >= 0) return feed;
    at = window.end;
    if (at - window.at > most || !(await window.more())) return -1;
  }
}
