import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { nextReport } from '../durability/submitters.sample.ts';
import { places } from '../server/public-server.sample.ts';
import { sha256 } from '../storage/storage.sample.ts';
import { createJudge, type Judge, type JudgeOptions } from './judge.ts';

let judge: Judge;
afterEach(() => judge.close());

/** Threads that do what a text says instead of judging. */
function threads(text: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'waypost-')), 'worker.mjs');
  writeFileSync(file, `export const judge = async () => { ${text} };`);
  return pathToFileURL(file);
}
const open = (options: Partial<JudgeOptions>) => {
  // However busy the machine is that runs the tests.
  judge = createJudge({ worker: places.worker, isBusy: () => false, ...options });
  return judge;
};
const request = (document: Uint8Array) => ({ document, related: [], date: '2025-04-10', language: 'fr' as const });
const large = request(Buffer.from(`{"a":[${'1e999,'.repeat(20_000)}1]}`));

test('a thread says the same as the thread that asks', async () => {
  const here = await open({ atOnce: Number.POSITIVE_INFINITY }).judge(large);
  await judge.close();
  const there = await open({}).judge(large);
  expect(there).toEqual(here);
  expect(here.report.totals.error).toBe(20_001);
  expect(here.report.findings).toHaveLength(1000);
});

test('while the thread that asks is busy, small documents are judged by others, as far as these keep up', async () => {
  const slow = threads('await new Promise((done) => setTimeout(done, 300)); return "by a thread";');
  open({ worker: slow, isBusy: () => true });
  const given = await Promise.all(Array.from({ length: 40 }, () => judge.judge(request(Buffer.from('{}')))));
  const elsewhere = given.filter((one) => String(one) === 'by a thread').length;
  expect(elsewhere).toBeGreaterThan(0);
  expect(elsewhere).toBeLessThan(40);
  await judge.close();
  const small = request(Buffer.from('{"format":"none"}'));
  const here = await open({}).judge(small);
  await judge.close();
  expect(await open({ isBusy: () => true }).judge(small)).toEqual(here);
});

test('a stored document to compare with is known again, and none that only bears its name is taken for it', async () => {
  open({});
  const [document, stored, other] = [nextReport(), nextReport(), nextReport()].map(({ bytes }) => bytes) as Buffer[];
  const comparedWith = async (input: Buffer | undefined, isStored: boolean) => {
    const related = [{ name: 'one', input: input as Buffer, isStored }];
    const { report } = await judge.judge({ ...request(document as Buffer), related });
    return report.comparedWith?.map(({ sha256 }) => sha256);
  };
  const digests = [stored, other].map((it) => [sha256(it as Buffer)]);
  expect(await comparedWith(stored, true)).toEqual(digests[0]);
  expect(await comparedWith(other, false)).toEqual(digests[1]);
  expect(await comparedWith(stored, true)).toEqual(digests[0]);
});

describe('a document that takes too long', () => {
  const endless = threads('for (;;);');

  test('is given up, and its thread with it', async () => {
    open({ worker: endless, timeLimit: 300, threads: 1 });
    for (const _ of [1, 2])
      await expect(judge.judge(large)).rejects.toMatchObject({ slug: 'judging-took-too-long', args: { seconds: 0.3 } });
  });

  test('keeps small ones waiting no longer than they take', async () => {
    open({ worker: endless, timeLimit: 1000 });
    const given = judge.judge(large).catch(({ slug }) => slug);
    const { report } = await judge.judge(request(Buffer.from('{}')));
    expect(report.outcome).toBe('not-conformant');
    expect(await given).toBe('judging-took-too-long');
  });
});

test('when too many wait, further ones are sent away at once', async () => {
  open({ worker: threads('for (;;);'), timeLimit: 500, threads: 1, queue: 2 });
  const given = [1, 2, 3].map(() => judge.judge(large).catch(({ slug }) => slug));
  expect(judge.waiting()).toBe(2);
  await expect(judge.judge(large)).rejects.toMatchObject({
    slug: 'overloaded',
    further: { headers: { 'retry-after': '5' } },
  });
  expect(await Promise.all(given)).toHaveLength(3);
});

test('a document for which memory does not suffice does not take the gateway with it', async () => {
  const greedy = threads('const all = []; for (;;) all.push(new Array(1e6).fill({}));');
  open({ worker: greedy, threads: 1, timeLimit: 100_000 });
  await expect(judge.judge(large)).rejects.toMatchObject({ slug: 'overloaded' });
}, 110_000);
