import type { Progress } from '@waypost/sdk/stream';

/** How far the work on a large document has come, in the numbers that a line on a terminal shows. */
export interface Pace {
  stage: Progress['stage'];
  /** Bytes read in this stage, and of the whole document; of a compressed one, both as far as they can be told. */
  done: number;
  all: number;
  itemsPerSecond: number;
  findings: number;
  /** 0 where it cannot be told. */
  secondsLeft: number;
}

/** The pace, from what was reached so many milliseconds after the start. */
export function paceOf({ stage, bytes, items, findings }: Progress, all: number, milliseconds: number): Pace {
  const isKnown = bytes > 0 && bytes <= all && milliseconds > 0;
  const seconds = milliseconds / 1000;
  return {
    stage,
    done: bytes,
    all: Math.max(all, bytes),
    itemsPerSecond: stage === 'judge' && seconds > 0 ? Math.round(items / seconds) : 0,
    findings,
    secondsLeft: isKnown ? Math.ceil((seconds * (all - bytes)) / bytes) : 0,
  };
}
