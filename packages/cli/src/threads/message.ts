import type { RelatedReading } from '@waypost/sdk';
import type { Part, PartPlan, Progress } from '@waypost/sdk/stream';

/** What every part of a document is judged by; sent to a thread once. */
export interface Task {
  /** The open file. */
  file: number;
  bytes: number;
  related: readonly RelatedReading[] | undefined;
  policy: { bytes: Uint8Array; name: string | undefined; date: string } | undefined;
}

/** To a thread: a part to judge; or to end what it is at. */
export type Order = ({ number: number; of: number } & Pick<PartPlan, 'layout' | 'ids'>) | 'end';

/** From a thread. */
export type Answer = { number: number; progress: Progress } | { part: PackedPart } | { problem: Problem };

/** What is left of an error between threads. */
export type Problem = Pick<NodeJS.ErrnoException, 'message' | 'code' | 'syscall'>;

/** A part with most of it as JSON, which takes a third of the time that sending objects takes; and its tables. */
export interface PackedPart {
  json: string;
  keys: Int32Array[];
  uniques: readonly Uint8Array[];
  ids: Uint32Array;
}

export function pack({ ids, found, ...part }: Part): PackedPart {
  const { run, removed } = found.rules;
  const { groups = [], uniques = [] } = run ?? {};
  const names = uniques.map(({ rule }) => ({ rule }));
  const rules = {
    removed,
    ...(run && { run: { ...run, groups: groups.map(({ keys: _, ...rest }) => rest), uniques: names } }),
  };
  const json = JSON.stringify({ ...part, found: { ...found, rules } });
  return { json, keys: groups.map(({ keys }) => keys), uniques: uniques.map(({ items }) => items), ids };
}

export function unpack({ json, keys, uniques, ids }: PackedPart): Part {
  const part: Part = { ...JSON.parse(json), ids };
  const { rules } = part.found;
  if (!rules.run) return part;
  rules.run = {
    ...rules.run,
    groups: rules.run.groups.map((table, index) => ({ ...table, keys: keys[index] as Int32Array })),
    uniques: rules.run.uniques.map((table, index) => ({ ...table, items: uniques[index] as Uint8Array })),
  };
  return part;
}

/** The memory that goes with a part, not copied. */
export const tablesOf = ({ keys, uniques, ids }: PackedPart) =>
  [...keys, ...uniques, ids].map(({ buffer }) => buffer as ArrayBuffer);
