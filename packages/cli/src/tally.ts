import type { NotChecked, Result } from '@waypost/sdk';
import { type Allowance, type Counted, isFailing } from './allowance.ts';
import { exitCode } from './exit-code.ts';

/** What a run has come to. */
export class Tally {
  conformant = 0;
  notConformant = 0;
  /** Documents whose check was interrupted before anything was wrong. */
  unfinished = 0;
  /** Arguments and files that could not be read, and folders without documents. */
  unreadable = 0;
  /** Files in folders that are no Waypost documents. */
  readonly skipped: string[] = [];
  /** Links and special files in folders. */
  readonly passedOver: string[] = [];
  /** Warnings that count. */
  warnings = 0;
  /** Documents that the others were compared with, by name. */
  readonly comparedWith = new Set<string>();
  /** The policy that documents were judged by. */
  policy: Result['policy'];
  /** Layers that nobody asked for. */
  readonly notRequested = new Set<NotChecked['layer']>();

  /** Documents judged. */
  get judged(): number {
    return this.conformant + this.notConformant + this.unfinished;
  }

  /** Counts one verdict and returns the exit code that it calls for. */
  add(result: Omit<Result, 'document'>, counted: Counted, allowance: Allowance): number {
    this.policy ??= result.policy;
    this.warnings += counted.totals.warning;
    for (const { name } of result.comparedWith) if (name !== undefined) this.comparedWith.add(name);
    for (const { layer, reason } of result.notChecked) if (reason === 'not-requested') this.notRequested.add(layer);
    if (result.outcome === 'conformant') this.conformant++;
    else if (result.outcome === 'not-checked') this.unfinished++;
    else this.notConformant++;
    return isFailing(counted, allowance) ? exitCode.notConformant : exitCode.conformant;
  }
}
