import type { Baseline, Compared } from '../baseline.ts';
import type { CaseSet } from '../case-set.ts';
import type { CaseResult } from '../run-cases.ts';
import type { Summary } from '../summary.ts';

/** Everything that there is to tell of a run. */
export interface RunOutcome {
  set: CaseSet;
  implementation: { name: string; version: string };
  results: CaseResult[];
  summary: Summary;
  baseline: Baseline;
  compared: Compared;
}
