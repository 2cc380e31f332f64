import type { Peer } from './peer.ts';
import { verdictLines } from './verdict-lines.ts';
import { type Making, workshop } from './workshop.ts';

/** A peer in another language: a program in its folder that speaks the line protocol of `verdictLines`. */
export interface Program extends Omit<Making, 'home' | 'inputs'> {
  name: Peer['name'];
  language: Peer['language'];
  library: Peer['library'];
  /** Runs what was made there, where its sources are; the schema file follows. */
  command: (folder: string) => string[];
}

/** The program as a peer, and where it is made. */
export function program({ name, language, library, command, ...making }: Program): Peer & { folder: string } {
  const { folder, sources, ready, versions } = workshop({ home: `test/peers/${name}`, ...making });
  return {
    name,
    language,
    library,
    folder,
    prepare: versions,
    judge: async (schemaFile, documents) => {
      await ready();
      return verdictLines(command(folder), sources, schemaFile, documents);
    },
  };
}
