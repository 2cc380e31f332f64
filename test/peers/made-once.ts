import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { root } from '../published.ts';
import { complaint, run } from './run.ts';

/** A program in another language, made from the sources in its folder. */
export interface Making {
  /** Folder of its sources. */
  home: string;
  /** What must be installed, for people. */
  needs: string;
  /** Prints the version of the language. */
  toolchain: string[];
  /** Commands that make the program in an empty folder, run where its sources are. */
  build: (folder: string) => string[][];
}

/** Makes a program in a folder: once, and again only when its sources or the language change. */
export function madeOnce(name: string, { home, needs, toolchain, build }: Making) {
  const folder = `${root}node_modules/.cache/waypost-peers/${name}`;
  let made: Promise<void> | undefined;

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
    folder,
    ready: () => {
      made ??= make();
      return made;
    },
    /** First line of what the language says of its version. */
    toolchain: async () => (await succeed(toolchain)).split('\n')[0],
  };
}
