import type { NotChecked, Result } from '@waypost/sdk';
import { exitCode } from './exit-code.ts';

/** What a run has come to. */
export class Tally {
  conformant = 0;
  notConformant = 0;
  /** Arguments and files that could not be read, and folders without documents. */
  unreadable = 0;
  /** Files in folders that are no Waypost documents. */
  readonly skipped: string[] = [];
  /** Links and special files in folders. */
  readonly passedOver: string[] = [];
  /** Layers that nobody asked for. */
  readonly notRequested = new Set<NotChecked['layer']>();

  /** Documents judged. */
  get judged(): number {
    return this.conformant + this.notConformant;
  }

  /** Counts one verdict and returns the exit code that it calls for. */
  add(result: Result, failOn: 'error' | 'warning' = 'error'): number {
    for (const { layer, reason } of result.notChecked) if (reason === 'not-requested') this.notRequested.add(layer);
    if (result.outcome === 'conformant') this.conformant++;
    else this.notConformant++;
    return isFailing(result, failOn) ? exitCode.notConformant : exitCode.conformant;
  }
}

/** Whether a verdict fails the run: any but `conformant`, or a warning where warnings fail. */
export const isFailing = ({ outcome, totals }: Result, failOn: 'error' | 'warning' = 'error'): boolean =>
  outcome !== 'conformant' || (failOn === 'warning' && totals.warning > 0);
