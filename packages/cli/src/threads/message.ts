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

/** A part with most of it as JSON, which takes a third of the time that sending objects takes; and its bytes. */
export interface PackedPart {
  json: string;
  uniques: readonly Uint8Array[] | undefined;
  ids: Uint32Array;
}

export function pack({ ids, found, ...part }: Part): PackedPart {
  const { run, ...rules } = found.rules;
  const { uniques, ...tables } = run ?? {};
  return {
    json: JSON.stringify({ ...part, found: { ...found, rules: { ...rules, run: run && tables } } }),
    uniques,
    ids,
  };
}

export function unpack({ json, uniques, ids }: PackedPart): Part {
  const part: Part = { ...JSON.parse(json), ids };
  if (part.found.rules.run) part.found.rules.run = { ...part.found.rules.run, uniques: uniques ?? [] };
  else part.found.rules.run = undefined;
  return part;
}
