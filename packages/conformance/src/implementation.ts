import type { Gateway } from './gateway/gateway.ts';

/** What an implementation is asked. */
export interface Request {
  /** Id of the case. */
  id: string;
  document: Uint8Array;
  related: Uint8Array[];
  policy?: Uint8Array;
  /** The day that rules take for today, `YYYY-MM-DD`. */
  date?: string;
  /** The same as files, absolute paths. */
  files: { related: string[]; policy?: string };
}

/** Anything that judges documents. */
export interface Implementation {
  /**
   * The verdict as a validation report, of which `outcome` and, per finding, `rule`, `severity` and `pointer` are looked at.
   * What it throws is said of the case, which then fails; a `UsageError` ends the run.
   */
  judge(request: Request): Promise<unknown>;
  /** How many documents it judges at the same time; one if not stated. */
  atOnce?: number;
  /** Where it is a gateway: what cases of that level are tried on. */
  gateway?: Gateway;
  close?(): Promise<void>;
}
