import { glob } from 'tinyglobby';

/** Paths of the files that a pattern matches, in the order of their names; no links, nothing in node_modules. */
export async function matchPattern(pattern: string): Promise<string[]> {
  const ignore = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
  const normalized = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  return (await glob(normalized, { ignore, followSymbolicLinks: false, expandDirectories: false })).sort();
}
