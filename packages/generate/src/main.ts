import { outputs } from './outputs.ts';
import { checkTree, writeTree } from './tree.ts';

/**
 * `pnpm generate` writes every generated file; `pnpm generate --check` compares instead and fails on stale or orphaned
 * files. `--recut-cases` also replaces derived cases whose expectation has changed, which it otherwise refuses.
 * `--release` records what is released since the last time, which then never changes.
 */
const flags = new Set(process.argv.slice(2));
const known = ['--check', '--recut-cases', '--release'];
const unknown = [...flags].filter((flag) => !known.includes(flag));
if (unknown.length > 0) {
  console.error(`generate: unknown option ${unknown.join(' ')}; known: ${known.join(', ')}`);
  process.exit(2);
}
try {
  const tree = await outputs({ recutCases: flags.has('--recut-cases'), release: flags.has('--release') });
  process.exitCode = flags.has('--check') ? await checkTree(tree) : await writeTree(tree);
} catch (error) {
  console.error(`generate: ${(error as Error).message}`);
  process.exitCode = 1;
}
