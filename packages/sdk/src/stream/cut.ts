import { COMMA, isBlank, OPEN_BRACE, QUOTE } from '../read/tokens.ts';
import { ByteWindow, bytesBetween } from './byte-window.ts';
import type { Gap, Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Which part of a document, of how many, about equally long. */
export interface Share {
  /** 0 is the first. */
  number: number;
  of: number;
  /** How many bytes the document has. */
  size: number;
}

/**
 * The bytes of one part of a gap: whole items, so that each item is in one part. Lines are cut where they are, without
 * looking at those before; items of a JSON text where the survey has seen one begin, or where one seems to begin if it has
 * not looked: whoever judges the parts will find out. Undefined where none seems to begin.
 */
export async function cut(
  source: Source,
  { encoding, isForetold }: Pick<Layout, 'encoding' | 'isForetold'>,
  gap: Gap,
  { number, of, size }: Share,
  most: number,
): Promise<{ from: number; to: number } | undefined> {
  const start = isForetold ? await startOfItems(source, gap) : undefined;
  const bound = async (part: number) => {
    if (part === 0) return gap.from;
    if (part === of) return gap.to;
    const end = encoding === 'json' ? gap.to : size;
    const target = gap.from + Math.floor((end - gap.from) * (part / of));
    if (encoding === 'ndjson') return lineAfter(source, target, most);
    if (start) return likeItem(source, target, gap, start);
    return gap.rows.find(({ offset }) => offset >= target)?.offset ?? gap.to;
  };
  const [from, to] = [await bound(number), await bound(number + 1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/**
 * Where a line begins behind an offset. Where none does within `most` bytes, the line there is too long to be read, and
 * whoever judges the part in which it begins will say so.
 */
async function lineAfter(source: Source, offset: number, most: number): Promise<number> {
  const window = new ByteWindow(source, { from: offset, to: offset + most });
  try {
    while (await window.more()) {
      const feed = window.bytes.subarray(0, window.end).indexOf(0x0a, window.at);
      if (feed >= 0) return window.offset + feed - window.at + 1;
      window.at = window.end;
    }
    return window.offset;
  } finally {
    await window.close();
  }
}

/** An item is looked for within so many bytes. */
const REACH = 64 * 1024;

/** How the first item begins, from its brace to the end of its first name, which those after it mostly do as well. */
async function startOfItems(source: Source, { from, to }: Gap): Promise<Uint8Array> {
  const bytes = await bytesBetween(source, from, Math.min(to, from + REACH));
  const brace = bytes.indexOf(OPEN_BRACE);
  if (brace < 0) return new Uint8Array(0);
  const quote = bytes.indexOf(QUOTE, bytes.indexOf(QUOTE, brace) + 1);
  return bytes.subarray(brace, quote + 1);
}

/** Where something behind an offset begins like an item, after a comma; undefined where nothing within reach does. */
async function likeItem(source: Source, offset: number, { to }: Gap, start: Uint8Array): Promise<number | undefined> {
  const bytes = await bytesBetween(source, offset, Math.min(to, offset + REACH));
  const next = (from: number) => (start.length > 0 ? bytes.indexOf(OPEN_BRACE, from) : -1);
  for (let at = next(0); at >= 0; at = next(at + 1)) {
    let before = at - 1;
    while (isBlank(bytes[before])) before--;
    if (bytes[before] === COMMA && start.every((byte, index) => bytes[at + index] === byte)) return offset + at;
  }
  return undefined;
}
