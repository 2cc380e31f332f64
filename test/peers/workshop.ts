import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { root } from '../published.ts';
import { complaint, run } from './run.ts';

/** A program in another language, and how it is made. */
export interface Making {
  /** Folder of its sources, from the root of the repository. */
  home: string;
  /** What must be installed, for people. */
  needs: string;
  /** Prints the version of the language. */
  toolchain: string[];
  /** Where the version of the library is pinned: a file, and what stands around the version in it. */
  pinned: [file: string, version: RegExp];
  /** Files elsewhere that it is made of. */
  inputs?: string[];
  /** Commands that make the program in an empty folder, run where its sources are. */
  build: (folder: string) => string[][];
}

/** Where a program is made: once, and again only when its sources or the language change. */
export function workshop({ home, needs, toolchain, pinned, inputs = [], build }: Making) {
  const folder = `${root}node_modules/.cache/waypost-peers/${home.replace(/^test\//, '').replaceAll('/', '-')}`;
  const sources = `${root}${home}`;
  let made: Promise<void> | undefined;

  async function make() {
    const files = (await readdir(sources)).filter((file) => !/\.ts$|^known-differences\.json$/.test(file)).sort();
    const key = createHash('sha256').update(await succeed(toolchain));
    for (const file of [...files.map((file) => `${sources}/${file}`), ...inputs])
      key.update(file).update(await readFile(file));
    key.update(JSON.stringify(build(folder)));
    const digest = key.digest('hex');
    if ((await readFile(`${folder}/ready`, 'utf8').catch(() => '')) === digest) return;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const step of build(folder)) await succeed(step);
    await writeFile(`${folder}/ready`, digest);
  }

  async function succeed([first = '', ...parameters]: string[]): Promise<string> {
    const outcome = await run(first, parameters, { cwd: sources }).catch((error: Error) => {
      throw new Error(`${needs} is needed: ${error.message}`);
    });
    if (outcome.code === 0) return outcome.stdout;
    throw complaint(`${needs} is needed; ${first} ${parameters.join(' ')}`, outcome);
  }

  const ready = () => {
    made ??= make();
    return made;
  };
  return {
    folder,
    sources,
    ready,
    /** Its versions, once it is made. */
    async versions(): Promise<string> {
      await ready();
      const [file, version] = pinned;
      const [, number] = version.exec(await readFile(`${sources}/${file}`, 'utf8')) ?? [];
      if (number === undefined) throw new Error(`${home}: ${file} pins no version`);
      return `${number}, ${(await succeed(toolchain)).split('\n')[0]}`;
    },
  };
}
