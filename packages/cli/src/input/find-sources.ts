import { type Stats, statSync } from 'node:fs';
import { type Obstacle, obstacleFrom } from './read-file.ts';
import { realPath } from './real-path.ts';

/** Something to judge. */
export interface Source {
  /** Path to open; undefined for standard input. */
  path?: string;
  /** Name to show. */
  name: string;
  /** Named by the user, as a file or by a pattern: judged whatever it is. Files found in a folder may be skipped. */
  isNamed: boolean;
  /** Whether a link may be followed: only of a path that the user wrote out. */
  followLink?: boolean;
  /** The folder named by the user that it was found in. */
  folder?: string;
}

/** An argument, or a place in a folder, that gives nothing to judge. */
export interface Failure {
  name: string;
  obstacle: Obstacle | { kind: 'no-match' | 'no-documents' };
}

export interface Found {
  sources: Source[];
  failures: Failure[];
  /** Links and special files met in folders, which are not read. */
  passedOver: string[];
  /** Folders named by the user. */
  folders: string[];
}

/** The documents that the arguments name: files, folders, patterns, `-`; each file once, however it was named. */
export async function findSources(words: readonly string[], stdinName: string): Promise<Found> {
  const found: Found = { sources: [], failures: [], passedOver: [], folders: [] };
  for (const word of words) {
    if (word === '-') found.sources.push({ name: stdinName, isNamed: true });
    else await addPath(word, found);
  }
  return { ...found, sources: words.length > 1 || found.sources.length > 1 ? distinct(found.sources) : found.sources };
}

async function addPath(word: string, found: Found): Promise<void> {
  const stats = look(word);
  if ('kind' in stats) {
    const mayBePattern = stats.kind === 'missing' && /[*?[{(!]/.test(word);
    if (mayBePattern) await addMatches(word, found);
    else found.failures.push({ name: word, obstacle: stats });
  } else if (stats.isDirectory()) {
    found.folders.push(word);
    const { walk } = await import('./walk.ts');
    await walk(word, word, found);
  } else found.sources.push({ path: word, name: word, isNamed: true, followLink: true });
}

async function addMatches(pattern: string, found: Found): Promise<void> {
  const { matchPattern } = await import('./match-pattern.ts');
  const paths = await matchPattern(pattern);
  if (paths.length === 0) found.failures.push({ name: pattern, obstacle: { kind: 'no-match' } });
  for (const path of paths) found.sources.push({ path, name: path, isNamed: true });
}

function look(path: string): Stats | Obstacle {
  try {
    return statSync(path);
  } catch (error) {
    return obstacleFrom(error);
  }
}

/** Two names of one file are one source. */
function distinct(sources: Source[]): Source[] {
  const byPath = new Map<string, Source>();
  for (const source of sources) {
    const key = source.path === undefined ? '-' : (realPath(source.path) ?? source.path);
    const first = byPath.get(key);
    if (first) first.isNamed ||= source.isNamed;
    else byPath.set(key, { ...source });
  }
  return [...byPath.values()];
}
