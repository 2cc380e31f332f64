import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { root } from '../published.ts';
import type { Peer } from './peer.ts';
import { complaint, run } from './run.ts';
import { verdictLines } from './verdict-lines.ts';

/** A peer in another language: a program in its folder that speaks the line protocol of `verdictLines`. */
export interface Program {
  name: Peer['name'];
  language: Peer['language'];
  library: Peer['library'];
  /** What must be installed, for people. */
  needs: string;
  /** Prints the version of the language. */
  toolchain: string[];
  /** Where the version of the library is pinned: a file, and what stands around the version in it. */
  pinned: [file: string, version: RegExp];
  /** Commands that make the program in an empty folder, run where its sources are. */
  build: (folder: string) => string[][];
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
  const folder = `${root}node_modules/.cache/waypost-peers/${name}`;
  let made: Promise<void> | undefined;
  const ready = () => {
    made ??= make();
    return made;
  };

  async function make() {
    const key = createHash('sha256').update(await succeed(toolchain));
    for (const file of (await readdir(home)).filter((file) => !/\.ts$|^known-differences\.json$/.test(file)).sort())
      key.update(file).update(await readFile(`${home}/${file}`));
    const digest = key.digest('hex');
    if ((await readFile(`${folder}/ready`, 'utf8').catch(() => '')) === digest) return;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const step of build(folder)) await succeed(step);
    await writeFile(`${folder}/ready`, digest);
  }

  async function succeed([first = '', ...parameters]: string[]): Promise<string> {
    const outcome = await run(first, parameters, { cwd: home }).catch((error: Error) => {
      throw new Error(`${needs} is needed: ${error.message}`);
    });
    if (outcome.code === 0) return outcome.stdout;
    throw complaint(`${needs} is needed; ${first} ${parameters.join(' ')}`, outcome);
  }

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
      return `${number}, ${(await succeed(toolchain)).split('\n')[0]}`;
    },
    judge: async (schemaFile, documents) => {
      await ready();
      return verdictLines(command(folder), home, schemaFile, documents);
    },
  };
}
