import { ByteWindow } from './byte-window.ts';
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
 * looking at those before; items of a JSON text where the survey has seen one begin.
 */
export async function cut(
  source: Source,
  { encoding }: Pick<Layout, 'encoding'>,
  gap: Gap,
  { number, of, size }: Share,
  most: number,
): Promise<{ from: number; to: number }> {
  const bound = async (part: number) => {
    if (part === 0) return gap.from;
    if (part === of) return gap.to;
    const end = encoding === 'json' ? gap.to : size;
    const target = gap.from + Math.floor((end - gap.from) * (part / of));
    if (encoding === 'ndjson') return lineAfter(source, target, most);
    return gap.rows.find(({ offset }) => offset >= target)?.offset ?? gap.to;
  };
  return { from: await bound(number), to: await bound(number + 1) };
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
