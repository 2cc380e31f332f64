import { highestLevel, runCases, selectCases, summarize } from '@waypost/conformance';
import { expect, test } from 'vitest';
import { newestCases } from '../newest-cases.ts';
import { openSdkPage } from './sdk-page.ts';

test('the SDK reaches the highest level in a browser', async () => {
  const set = newestCases();
  const level = highestLevel(set);
  const page = await openSdkPage();
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const results = await runCases(set, selectCases(set, level, []), {
    judge: async ({ id, document, related, policy, date }) => {
      const documents = { document: base64(document), related: related.map(base64), policy: policy && base64(policy) };
      return JSON.parse(await page.judge({ name: id, ...documents, date })) as unknown;
    },
    close: page.close,
  });
  expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  expect(summarize(set, results, level, false).reached?.id).toBe(level);
});
