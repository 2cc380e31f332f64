import { afterAll, expect, test } from 'vitest';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { submit } from './tenants.sample.ts';

const ROUNDS = 150;
const { app, storage, keyFor } = await keyedServer();
afterAll(() => app.close());
const headers = await keyFor({ role: 'viewer', operator: 'bj:operator' });
const foreign = await submit(storage, 'b');
const absent = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

async function timed(id: string, path: string): Promise<number> {
  const start = performance.now();
  const { statusCode } = await app.inject({ url: `/v1/submissions/${id}${path}`, headers });
  expect(statusCode).toBe(404);
  return performance.now() - start;
}
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

test.each(['', '/document', '/report', '/receipt', '/reviews'])(
  'what may not be seen takes as long as what is not there: submission%s',
  async (path) => {
    const [hidden, missing]: [number[], number[]] = [[], []];
    // By turns, so that whatever else goes on slows down both alike.
    for (let round = 0; round < ROUNDS; round++) {
      hidden.push(await timed(foreign, path));
      missing.push(await timed(absent, path));
    }
    const [one, other] = [median(hidden), median(missing)];
    console.log(`submission${path}: not to be seen ${one.toFixed(2)} ms, absent ${other.toFixed(2)} ms`);
    expect(one / other).toBeGreaterThan(0.67);
    expect(one / other).toBeLessThan(1.5);
  },
);
