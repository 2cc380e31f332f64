import { read } from '@waypost/sdk';

const LINE_FEED = 10;

/**
 * The entries in a file of an audit log: a page as the gateway gives it (`{"items": […]}`), a list of entries, or lines
 * that are each one of these or an entry. What cannot be read stands as undefined in the place of an entry.
 */
export function entriesIn(bytes: Uint8Array): unknown[] {
  const lines = linesOf(bytes);
  const first = lines.next();
  if (first.done) return [];
  // A text over several lines has a first line that is no JSON by itself.
  if (lines.next().done || !read(first.value).parsed) return entriesOf(read(bytes));
  const entries: unknown[] = [];
  for (const line of linesOf(bytes)) for (const entry of entriesOf(read(line))) entries.push(entry);
  return entries;
}

/** The lines that are not blank. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(from, end);
    if (line.some((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d)) yield line;
    from = end + 1;
  }
}

/** The entries in a value; one in which a name stands twice is none, since two programs may read it differently. */
function entriesOf({ parsed, value, findings }: ReturnType<typeof read>): unknown[] {
  if (!parsed) return [undefined];
  const items = (value as { items?: unknown } | null)?.items;
  const entries: unknown[] = Array.isArray(value) ? value : Array.isArray(items) ? items : [value];
  const twofold = findings.flatMap(({ rule, pointer }) => (rule === 'read/duplicate-key' ? pointer : []));
  const places = twofold.map((pointer) => Number(/^\/(?:items\/)?(\d+)\//.exec(pointer)?.[1] ?? Number.NaN));
  if (places.some(Number.isNaN)) return [undefined];
  const isTwofold = new Set(places);
  return places.length === 0 ? entries : entries.map((entry, at) => (isTwofold.has(at) ? undefined : entry));
}
