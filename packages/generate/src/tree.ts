import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { find, root } from './sources.ts';

/** Every generated file: path below the root → content. */
export type Tree = Map<string, string | Uint8Array>;

/** All tracked files that only `generate` may write, hidden ones too. */
export const generated = () => find(['specs/**', 'packages/*/src/**/*.gen.ts', 'schemas/**/*.gen.ts'], { dot: true });
const isCurrent = async (file: string, content: string | Uint8Array) =>
  (await readFile(root + file).catch(() => undefined))?.equals(Buffer.from(content)) ?? false;

/** Files that differ from `tree`, and files that should not be there. */
async function differences(tree: Tree) {
  const stale: string[] = [];
  for (const [file, content] of tree) if (!(await isCurrent(file, content))) stale.push(file);
  const orphaned = (await generated()).filter((file) => !tree.has(file));
  return { stale, orphaned };
}

export async function writeTree(tree: Tree): Promise<number> {
  const { stale, orphaned } = await differences(tree);
  for (const file of stale) {
    await mkdir(dirname(root + file), { recursive: true });
    await writeFile(root + file, tree.get(file) as string | Uint8Array);
  }
  for (const file of orphaned) await rm(root + file);
  console.log(`generate: ${tree.size} files, ${stale.length} written, ${orphaned.length} removed`);
  return 0;
}

export async function checkTree(tree: Tree): Promise<number> {
  const { stale, orphaned } = await differences(tree);
  for (const file of stale) console.error(`stale     ${file}`);
  for (const file of orphaned) console.error(`orphaned  ${file}`);
  if (stale.length + orphaned.length === 0) return 0;
  console.error('Generated files do not match schemas/. Mend them with:  pnpm generate');
  return 1;
}
