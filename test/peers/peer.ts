/**
 * A JSON Schema validator that is not ours, run as its own users run it.
 *
 * To add one: a folder here with a file that exports a `Peer` (for another language, a program that speaks the line
 * protocol of `verdictLines`, made into a peer by `program`), `known-differences.json` holding `{}`, and a line in
 * `peers.ts`.
 */
export interface Peer {
  /** Name of its folder. */
  name: string;
  /** The language it is written in. */
  language: string;
  /** What its users know it by. */
  library: string;
  /** Makes it ready to run, installing what is missing; returns its version. */
  prepare(): Promise<string>;
  /**
   * Which of the documents in a folder (`*.json`) the schema accepts. Throws if the schema does not load, or if
   * anything but verdicts is said.
   */
  judge(schemaFile: string, folder: string): Promise<Verdicts>;
}

/** Whether a document is valid, by file name; missing if nothing was said of it. */
export type Verdicts = ReadonlyMap<string, boolean>;
