import type { Tree } from '../tree.ts';
import { committedFile } from './frozen-files.ts';
import { RECORD, type ReleaseRecord } from './record.ts';
import { recorded } from './recorded.ts';
import { releaseProblems } from './release-problems.ts';
import { standardOf } from './standard.ts';

/**
 * The record of releases as it is to be committed; with `isRelease` what has been released since is added.
 * @throws Error that lists everything in which the tree breaks a promise of what was released.
 */
export async function releasedRecord(record: ReleaseRecord, tree: Tree, isRelease: boolean): Promise<Tree> {
  const standard = standardOf(tree);
  const problems = await releaseProblems(record, standard, committedFile, { isRelease });
  if (problems.length > 0) throw new Error(['what was released would change', ...problems].join('\n  '));
  const result = isRelease ? recorded(record, standard) : record;
  return new Map([[RECORD, `${JSON.stringify(result, null, 2)}\n`]]);
}
