import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseSet, ConformanceCase } from './case-set.ts';
import { UsageError } from './exit-code.ts';
import { runCases } from './run-cases.ts';

const file = join(mkdtempSync(join(tmpdir(), 'waypost-')), 'a.json');
writeFileSync(file, '{}');
const document = { file, sha256: createHash('sha256').update('{}').digest('hex') };
const cases = Array.from({ length: 9 }, (_, index): ConformanceCase => {
  const expected = { outcome: 'conformant' as const, findings: [] };
  return { id: `x/${index}`, layer: 'read', document, related: [], expected, proves: [], why: '' };
});
const levels = [{ id: 'reader', layer: 'read', title: { en: 'Reader' }, matches: ['verdict'] }];
const set = { levels, interchangeable: [], cases } as unknown as CaseSet;

/** Runs the cases, two at once, by what says of a case's id either a report or an error. */
async function run(judge: (id: string) => unknown) {
  const asked: string[] = [];
  let closed = 0;
  const results = await runCases(set, cases, {
    atOnce: 2,
    judge: async ({ id }) => {
      asked.push(id);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return judge(id);
    },
    close: async () => void closed++,
  }).catch((error: Error) => error);
  const left = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { results, closed, asked: left, askedLater: asked.length - left };
}
const conformant = { outcome: 'conformant', findings: [] };
const fail = (error: Error) => {
  throw error;
};

test('every case is judged once, and the implementation is ended', async () => {
  const { results, closed, asked } = await run(() => conformant);
  expect(results).toMatchObject(cases.map((one) => ({ case: one, differences: [] })));
  expect([closed, asked]).toEqual([1, 9]);
});

test('what an implementation throws is said of the case', async () => {
  const { results, closed } = await run((id) => (id === 'x/3' ? fail(new Error('no answer')) : conformant));
  expect(results).toMatchObject(cases.map(({ id }) => ({ differences: id === 'x/3' ? ['no answer'] : [] })));
  expect(closed).toBe(1);
});

test('one that cannot be run is asked no more, and ended', async () => {
  const { results, closed, asked, askedLater } = await run((id) =>
    id === 'x/0' ? fail(new UsageError('cannot run it')) : conformant,
  );
  expect(results).toEqual(new UsageError('cannot run it'));
  expect([closed, askedLater]).toEqual([1, 0]);
  expect(asked).toBeLessThan(9);
});
