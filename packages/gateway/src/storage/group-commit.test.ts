import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

interface Task {
  name: string;
  keys?: string[];
  bytes?: number;
}

/** Groups as they were carried out, each in its own time. */
function recorded() {
  const groups: string[][] = [];
  let open = 0;
  const run = groupCommit(
    async (tasks: readonly Task[]) => {
      expect(++open, 'groups at the same time').toBe(1);
      groups.push(tasks.map(({ name }) => name));
      await sleep(5);
      open--;
      return tasks.map(({ name }) => `${name} done`);
    },
    { keysOf: ({ keys = [] }) => keys, bytesOf: ({ bytes = 0 }) => bytes },
  );
  return { groups, run };
}

test('what comes in while others are carried out is carried out together, and is not done before', async () => {
  const { groups, run } = recorded();
  const first = run({ name: 'a' });
  await sleep(2);
  const further = ['b', 'c', 'd'].map((name) => run({ name }));
  expect(await first).toBe('a done');
  expect(groups).toEqual([['a']]);
  expect(await Promise.all(further)).toEqual(['b done', 'c done', 'd done']);
  expect(await run({ name: 'e' })).toBe('e done');
  expect(groups).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
});

const divided: [what: string, tasks: Task[], groups: string[][]][] = [
  [
    'tasks that share a key, in their order',
    [
      { name: 'a', keys: ['x'] },
      { name: 'b', keys: ['x', 'y'] },
      { name: 'c', keys: ['y'] },
      { name: 'd', keys: ['z'] },
    ],
    [['a', 'd'], ['b'], ['c']],
  ],
  [
    'more bytes than are held at once',
    [{ name: 'a', bytes: 9e6 }, { name: 'b', bytes: 7e6 }, { name: 'c', bytes: 7e6 }, { name: 'd' }],
    [['a'], ['b', 'c'], ['d']],
  ],
  [
    'more tasks than one group takes',
    Array.from({ length: 60 }, (_, at) => ({ name: String(at) })),
    [Array.from({ length: 50 }, (_, at) => String(at)), Array.from({ length: 10 }, (_, at) => String(at + 50))],
  ],
];
test.each(divided)('not in one group: %s', async (_, tasks, expected) => {
  const { groups, run } = recorded();
  expect(await Promise.all(tasks.map(run))).toEqual(tasks.map(({ name }) => `${name} done`));
  expect(groups).toEqual(expected);
});

test('where a group fails, each is carried out alone, and only what fails alone is refused', async () => {
  const groups: string[][] = [];
  const run = groupCommit(
    async (tasks: readonly string[]) => {
      groups.push([...tasks]);
      if (tasks.includes('bad')) throw new Error('bad');
      return tasks;
    },
    { keysOf: () => [], bytesOf: () => 0 },
  );
  const settled = await Promise.allSettled(['a', 'bad', 'b'].map(run));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
});
