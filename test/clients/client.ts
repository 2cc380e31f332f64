import { complaint, run } from '../peers/run.ts';
import { type Making, workshop } from '../peers/workshop.ts';
import { root } from '../published.ts';

/** The published contract, which clients are generated from. */
export const contract = `${root}specs/openapi/v1/openapi.json`;

/** A client of the gateway, as a generator that is not ours makes it of the contract, and a program that uses it. */
export interface Client {
  language: string;
  generator: string;
  /** Generates the client and compiles it with the program; returns its versions. */
  prepare(): Promise<string>;
  /** The documents of files, read into the classes of the client and written again. */
  copy(files: string[]): Promise<unknown[]>;
  /**
   * An operator hands in a document, twice with one key; a regulator accepts it, on a state that it was not in and then
   * on that which it is in, and reads the operator's figures, two at a time.
   */
  story(gateway: string, submitter: string, regulator: string, file: string): Promise<Told>;
}
export interface Told {
  /** Status as it was handed in. */
  received: string;
  /** The second time gave the same submission. */
  repeated: boolean;
  /** Type of the problem with the first review. */
  refused: string;
  decided: string;
  /** Status in the end. */
  status: string;
  /** The indicator of each figure. */
  indicators: string[];
}

export interface ClientProgram extends Omit<Making, 'home' | 'inputs'> {
  /** Name of its folder. */
  name: string;
  language: string;
  generator: string;
  /** Runs what was made there; `copy <file>…` or `story <gateway> <key> <key> <file>` follows. */
  command: (folder: string) => string[];
}

export function client({ name, language, generator, command, ...making }: ClientProgram): Client {
  const { folder, sources, ready, versions } = workshop({
    home: `test/clients/${name}`,
    inputs: [contract],
    ...making,
  });
  async function ask<Answer>(...words: string[]): Promise<Answer> {
    await ready();
    const [first = '', ...others] = command(folder);
    const outcome = await run(first, [...others, ...words], { cwd: sources });
    if (outcome.code !== 0) throw complaint(`${language}: ${words[0]}`, outcome);
    return JSON.parse(outcome.stdout) as Answer;
  }
  return {
    language,
    generator,
    prepare: versions,
    copy: (files) => ask('copy', ...files),
    story: (...words) => ask('story', ...words),
  };
}
