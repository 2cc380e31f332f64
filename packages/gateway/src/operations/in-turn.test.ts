import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('tasks of one name run one after the other, of others meanwhile, also after one that fails', async () => {
  const run = inTurn();
  const told: string[] = [];
  const task = (name: string, isBroken = false) =>
    run(name[0] as string, async () => {
      told.push(`${name} begins`);
      await later();
      told.push(`${name} ends`);
      if (isBroken) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([task('a1'), task('a2', true), task('b1'), task('a3')]);
  expect(results.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    'a1',
    'Error: a2',
    'b1',
    'a3',
  ]);
  expect(told.filter((one) => one.startsWith('a'))).toEqual(
    ['a1', 'a2', 'a3'].flatMap((a) => [`${a} begins`, `${a} ends`]),
  );
  expect(told.indexOf('b1 begins')).toBeLessThan(told.indexOf('a1 ends'));
});
