import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { differences } from '../packages/generate/src/differences.ts';
import { RECORD } from '../packages/generate/src/release/record.ts';
import { readJson, root } from './published.ts';

const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });

/** Places at which what is recorded of releases was once and is no more, or is something else. */
const lostOf = (before: unknown, now: unknown) =>
  differences(before, now).flatMap(({ kind, pointer }) => (kind === 'added' ? [] : [pointer]));

test('the record of releases has only ever grown', () => {
  const commits = git('log', '--format=%h', '--', RECORD).split('\n').filter(Boolean);
  const now = readJson(RECORD);
  for (const commit of commits) {
    const text = git('ls-tree', '--name-only', commit, RECORD) && git('show', `${commit}:${RECORD}`);
    if (text) expect([commit, lostOf(JSON.parse(text), now)]).toEqual([commit, []]);
  }
});

test.each([
  ['a digest that is another', { a: { file: 'one' } }, { a: { file: 'two' } }, ['/a/file']],
  ['an entry that is gone', { a: 1, b: 2 }, { b: 2 }, ['/a']],
  [
    'a version that a rule no longer judges',
    { id: { versions: ['x', 'y'] } },
    { id: { versions: ['x'] } },
    ['/id/versions/1'],
  ],
  ['nothing where it grew', { id: { versions: ['x'] } }, { id: { versions: ['x', 'y'] }, more: 1 }, []],
])('would find %s', (_, before, now, places) => expect(lostOf(before, now)).toEqual(places));
