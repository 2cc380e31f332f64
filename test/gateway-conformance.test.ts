import { gatewayAt, runCases } from '@waypost/conformance';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Spawned, spawnGateway } from '../packages/gateway/src/spawn-gateway.sample.ts';
import { alteredGateway } from './conformance/altered-gateway.ts';
import { brokenPromises } from './conformance/broken-promises.ts';
import { newestCases } from './newest-cases.ts';

const set = newestCases();
const cases = set.cases.filter(({ layer }) => layer === 'gateway');
let gateway: Spawned;
let adminKey: string;

beforeAll(async () => {
  gateway = await spawnGateway();
  adminKey = /wpk_\S+/.exec(gateway.said.join('\n'))?.[0] as string;
});
afterAll(() => gateway?.stop());

/** What fails, by case, of those whose id begins so. */
async function failures(address: string, prefix = '') {
  const chosen = cases.filter(({ id }) => id.startsWith(`gateway/${prefix}`));
  const judge = () => Promise.reject(new Error('no document is judged'));
  const results = await runCases(set, chosen, { judge, atOnce: 4, gateway: gatewayAt(address, adminKey, 30) });
  const failed = results.filter(({ differences }) => differences.length > 0);
  return failed.map((result): [string, string[]] => [result.case.id.replace('gateway/', ''), result.differences]);
}

test('our gateway passes every case of its level', async () => {
  expect(cases.length).toBeGreaterThan(100);
  expect(await failures(gateway.address)).toEqual([]);
});

test.each(brokenPromises)('a gateway that $name is found out', async ({ alter, among, foundBy }) => {
  const altered = await alteredGateway(gateway.address, alter());
  const failed = await failures(altered.address, among).finally(altered.close);
  expect(failed.map(([id]) => id).sort()).toEqual([...foundBy].sort());
});
