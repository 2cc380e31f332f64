import type { DocumentCheck } from '../document-check.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import { COMMA, isBlank } from '../read/tokens.ts';
import type { ByteWindow } from './byte-window.ts';
import { commas, eachItem, lines } from './each-item.ts';
import type { Identities } from './identities.ts';
import { ItemReader } from './item-reader.ts';
import type { Anchor, Failure, Layout } from './layout.ts';

/** What reading some items gave so far. */
export interface ItemsRead {
  items: number;
  /** How many findings of the read layer there are. */
  total: number;
  /** The first items that have some, by index. */
  unclear: number[];
}

/** Who judges the items, the first of which has an index; without a check they are only read. */
interface Judges {
  layout: Pick<Layout, 'encoding' | 'isForetold'>;
  firstIndex: number;
  most: number;
  /** Whether another part goes on behind a comma. */
  isContinued?: boolean;
  check?: DocumentCheck;
  identities?: Identities;
}

/** So many bytes before a mistake are enough to show what stands around it. */
export const AROUND = 128;

/** Reads and judges the items in a window, and gives the first that cannot be read, if there is one. */
export async function judgeItems(
  window: ByteWindow,
  { layout: { encoding, isForetold }, firstIndex, most, isContinued = false, check, identities }: Judges,
  read: ItemsRead,
): Promise<Pick<Failure, 'anchor' | 'long'> | undefined> {
  let last: Anchor = { offset: window.offset, index: firstIndex };
  let next = last;
  const separation = encoding === 'json' ? commas : lines;
  const reader = new ItemReader(separation);
  const ending = await eachItem(window, { ...separation, newEnd: () => reader }, most, (bytes, before, from, to) => {
    const index = firstIndex + read.items;
    const offset = window.offset + from - before;
    if (encoding === 'ndjson') last = { offset, index };
    else if (offset - next.offset >= AROUND) {
      last = next;
      next = { offset, index };
    }
    if (isForetold && commasIn(bytes, before, from) !== Math.min(read.items, 1)) return true;
    const item = reader.item(bytes, from, to);
    if (!item) return true;
    read.items++;
    if (item.findings > 0) {
      read.total += item.findings;
      if (read.unclear.length < MOST_FINDINGS) read.unclear.push(index);
    }
    identities?.take(item.value);
    check?.item(item.value, index);
    return false;
  });
  if (ending === 'all')
    return isForetold && commasIn(window.bytes, window.at, window.end) !== Number(isContinued)
      ? { anchor: last }
      : undefined;
  if (ending === 'enough') return { anchor: last };
  let at = window.at;
  while (isBlank(window.bytes[at])) at++;
  const long = { offset: window.offset + at - window.at, index: firstIndex + read.items };
  return { anchor: encoding === 'ndjson' ? long : last, long };
}

function commasIn(bytes: Uint8Array, from: number, to: number): number {
  let commas = 0;
  for (let at = from; at < to; at++) if (bytes[at] === COMMA) commas++;
  return commas;
}
