import type { DocumentCheck } from '../document-check.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import { ByteWindow } from './byte-window.ts';
import type { Identities } from './identities.ts';
import { type ItemsRead, judgeItems } from './judge-items.ts';
import type { Failure, Gap, Layout } from './layout.ts';
import { type Part, whereIs } from './part.ts';
import type { Source } from './source.ts';

/** Judges the items of a document in parts, elsewhere or by and by, and gives the parts in any order. */
export type InParts = (plan: PartPlan) => AsyncIterable<Part>;

/** What is to be judged in parts. */
export interface PartPlan {
  /** How the document lies in its source. */
  layout: Layout;
  /** Ids of all items, where some part has asked for one that it did not know: then all is judged once more. */
  ids: Uint32Array | undefined;
  /** To be told now and then how much was read, and of all parts so far how many items and findings. */
  reached(bytes: number, items: number, findings: number): void;
}

interface Taking {
  source: Source;
  layout: Layout;
  gap: number;
  most: number;
  signal: AbortSignal | undefined;
}

/** What all parts together gave. */
export interface Taken {
  read: ItemsRead;
  isWhole: boolean;
  failure?: Failure;
  /** The index of the item at a place. */
  indexOf(place: number): number;
}

/** Merges parts, which come in any order, up to the first that is not whole. */
export async function takeParts(
  parts: AsyncIterable<Part>,
  check: DocumentCheck,
  identities: Identities,
  taking: Taking,
): Promise<Taken> {
  const { signal } = taking;
  const starts: number[] = [];
  const indexOf = (place: number) => {
    const { part, index } = whereIs(place);
    return (starts[part] ?? 0) + index;
  };
  const taken: Taken = { read: { items: 0, total: 0, unclear: [] }, isWhole: true, indexOf };
  const { read } = taken;
  const waiting = new Map<number, Part>();
  const take = ({ read: more, found, ids, hasMissedId, failure, isWhole }: Part) => {
    starts.push(read.items);
    check.merge(found);
    identities.merge(ids, hasMissedId);
    read.items += more.items;
    read.total += more.total;
    for (const place of more.unclear.slice(0, MOST_FINDINGS - read.unclear.length)) read.unclear.push(indexOf(place));
    taken.isWhole = isWhole;
    return failure;
  };
  for await (const part of parts) {
    waiting.set(part.number, part);
    for (;;) {
      const next = waiting.get(starts.length);
      if (!next) break;
      waiting.delete(next.number);
      const failure = take(next);
      if (failure) return { ...taken, failure: await failureIn(next, failure, indexOf, taking) };
      if (!taken.isWhole) return taken;
    }
  }
  // Then not all were judged.
  if (signal?.aborted) return { ...taken, isWhole: false };
  if (waiting.size > 0) throw new TypeError(`part ${starts.length} is missing`);
  return taken;
}

/** A failure with indexes of the document. */
async function failureIn(
  { number }: Part,
  { anchor, long }: NonNullable<Part['failure']>,
  indexOf: Taken['indexOf'],
  { source, layout, gap, most, signal }: Taking,
): Promise<Failure> {
  const isAtStart = layout.encoding === 'json' && whereIs(anchor.index).index === 0;
  const { rows, to } = layout.gaps[gap] as Gap;
  const before = isAtStart && number > 0 ? rows.findLast(({ offset }) => offset < anchor.offset) : undefined;
  const here = {
    gap,
    anchor: { ...anchor, index: indexOf(anchor.index) },
    ...(long && { long: { ...long, ...(long.index !== undefined && { index: indexOf(long.index) }) } }),
  };
  if (!before) return here;
  // What stands around the mistake is looked for in the items before, which are those of another part.
  const window = new ByteWindow(source, { from: before.offset, to, signal });
  const read = { items: 0, total: 0, unclear: [] };
  const failure = await judgeItems(window, { layout, firstIndex: before.index, most }, read);
  await window.close();
  return failure ? { gap, ...failure } : here;
}
