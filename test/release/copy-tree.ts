import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, run } from '../installed.ts';
import { root } from '../published.ts';

/**
 * A repository with the files of this one as they are now, installed, whose `.npmrc` has the given settings and where there
 * is something to release.
 */
export async function copyTree(settings: string): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'waypost-release-'));
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) await cp(join(root, file), join(tree, file));
  await writeFile(join(tree, '.npmrc'), settings);
  const changesets = await readdir(join(tree, '.changeset'));
  if (!changesets.some((file) => file.endsWith('.md')))
    await writeFile(join(tree, '.changeset/rehearsal.md'), '---\n"waypost": patch\n---\n\nRehearsed.\n');
  const git = (...args: string[]) => run('git', args, tree);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', 'Rehearsal');
  await git('config', 'user.email', 'rehearsal@waypost.example');
  await commitAll(tree, 'What is released');
  await pnpm(['install', '--prefer-offline', '--frozen-lockfile'], tree);
  return tree;
}

export async function commitAll(tree: string, message: string): Promise<void> {
  await run('git', ['add', '--all'], tree);
  await run('git', ['commit', '--quiet', '--no-gpg-sign', '--message', message], tree);
}
