import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { root } from './sources.ts';
import { checkTree, generated, type Tree } from './tree.ts';

/** What stands there now, as if it had just been generated. */
const files = await generated();
const contents = await Promise.all(files.map(async (file) => [file, await readFile(root + file)] as const));
const currentTree = (): Tree => new Map(contents);

let error: MockInstance<typeof console.error>;
beforeEach(() => {
  error = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => error.mockRestore());
const printed = () => error.mock.calls.map(([text]) => String(text));
const mend = 'Generated files do not match schemas/. Mend them with:  pnpm generate';

test('what matches passes in silence', async () => {
  expect(await checkTree(currentTree())).toBe(0);
  expect(printed()).toEqual([]);
});

test.each<[what: string, change: (tree: Tree) => void, line: string]>([
  ['a changed file', (tree) => tree.set('specs/index.json', '{}\n'), 'stale     specs/index.json'],
  ['a file that is missing', (tree) => tree.set('specs/new.json', '{}\n'), 'stale     specs/new.json'],
  ['a file that nothing writes', (tree) => tree.delete('specs/index.json'), 'orphaned  specs/index.json'],
  [
    'a module that nothing writes',
    (tree) => tree.delete('packages/sdk/src/formats/index.gen.ts'),
    'orphaned  packages/sdk/src/formats/index.gen.ts',
  ],
])('%s fails, is named, and the mending command is told', async (_, change, line) => {
  const tree = currentTree();
  change(tree);
  expect(await checkTree(tree)).toBe(1);
  expect(printed()).toEqual([line, mend]);
});

test('stale and orphaned files are all named', async () => {
  const tree = currentTree();
  tree.set('specs/index.json', '').set('specs/a.json', '').delete('specs/layers.json');
  expect(await checkTree(tree)).toBe(1);
  expect(printed().sort()).toEqual(
    ['stale     specs/index.json', 'stale     specs/a.json', 'orphaned  specs/layers.json', mend].sort(),
  );
});

test('a misspelt option is an error, not a run that writes', async () => {
  const command = ['--import', 'tsx', '--conditions=@waypost/source', 'packages/generate/src/main.ts', '--chek'];
  const run = promisify(execFile)(process.execPath, command, { cwd: root });
  await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('unknown option --chek') });
});
