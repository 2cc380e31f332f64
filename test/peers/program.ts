import { readFile } from 'node:fs/promises';
import { root } from '../published.ts';
import { type Making, madeOnce } from './made-once.ts';
import type { Peer } from './peer.ts';
import { verdictLines } from './verdict-lines.ts';

/** A peer in another language: a program in its folder that speaks the line protocol of `verdictLines`. */
export interface Program extends Omit<Making, 'home'> {
  name: Peer['name'];
  language: Peer['language'];
  library: Peer['library'];
  /** Where the version of the library is pinned: a file, and what stands around the version in it. */
  pinned: [file: string, version: RegExp];
  /** Runs what was made there, where its sources are; the schema file follows. */
  command: (folder: string) => string[];
}

/** The program as a peer, and where it is made: once, and again only when its sources or the language change. */
export function program({
  name,
  language,
  library,
  needs,
  toolchain,
  pinned,
  build,
  command,
}: Program): Peer & { folder: string } {
  const home = `${root}test/peers/${name}`;
  const { folder, ready, toolchain: madeWith } = madeOnce(name, { home, needs, toolchain, build });

  return {
    name,
    language,
    library,
    folder,
    prepare: async () => {
      await ready();
      const [file, version] = pinned;
      const [, number] = version.exec(await readFile(`${home}/${file}`, 'utf8')) ?? [];
      if (number === undefined) throw new Error(`${name}: ${file} pins no version`);
      return `${number}, ${await madeWith()}`;
    },
    judge: async (schemaFile, documents) => {
      await ready();
      return verdictLines(command(folder), home, schemaFile, documents);
    },
  };
}
