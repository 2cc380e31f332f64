import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runProgram } from './installed.ts';
import { type Outcome, run } from './peers/run.ts';
import { root } from './published.ts';

/** The repository in a folder of its own, in which files may be spoiled. */
export interface TreeCopy {
  folder: string;
  /** `pnpm generate` there, with more words. */
  generate(...words: string[]): Promise<Outcome>;
  /** Changes files; what it returns puts them back. */
  change(...changes: readonly FileChange[]): Promise<() => Promise<void>>;
}

/** A file by its path below the root, and what becomes of its text; of a file that is not there, of ''. */
export type FileChange = readonly [file: string, change: (text: string) => string];

/** Copies every file that is tracked or about to be; installed packages stay where they are. */
export async function copyTree(): Promise<TreeCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'waypost-tree-'));
  const listed = await runProgram('git', ['ls-files', '-co', '--exclude-standard', '-z'], root);
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(root + file));
  for (const file of files) await cp(root + file, join(folder, file));
  // Links to the packages of the workspace are relative, so that they lead to the copies.
  const packages = (await readdir(join(root, 'packages'))).map((name) => `packages/${name}`);
  for (const home of ['schemas', 'test', ...packages])
    if (existsSync(join(root, home, 'node_modules')))
      await cp(join(root, home, 'node_modules'), join(folder, home, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));

  const textOf = (file: string) => readFile(join(folder, file), 'utf8').catch(() => '');
  return {
    folder,
    generate: (...words) =>
      run(
        process.execPath,
        ['--conditions=@waypost/source', '--import', 'tsx', 'packages/generate/src/main.ts', ...words],
        { cwd: folder },
      ),
    async change(...changes) {
      const before: [string, string][] = [];
      for (const [file, change] of changes) {
        const text = await textOf(file);
        const changed = change(text);
        if (changed === text) throw new Error(`${file}: nothing was changed`);
        before.unshift([file, text]);
        await writeFile(join(folder, file), changed);
      }
      return async () => {
        for (const [file, text] of before)
          await (text === '' ? rm(join(folder, file)) : writeFile(join(folder, file), text));
      };
    },
  };
}
