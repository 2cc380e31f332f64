import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { misfits } from '../server/public-server.sample.ts';

type Headers = Record<string, string>;
let server: Awaited<ReturnType<typeof keyedServer>>;
let [vendor, regulator, elsewhere]: Headers[] = [];
beforeAll(async () => {
  server = await keyedServer();
  vendor = await server.keyFor({ role: 'submitter', operator: 'bj:operator' });
  regulator = await server.keyFor({ role: 'regulator', countries: ['BJ'], programmes: [] });
  elsewhere = await server.keyFor({ role: 'regulator', countries: ['TG'], programmes: [] });
});
afterAll(() => server.app.close());

/** The first example of that name, of whatever format. */
function example(name: string) {
  const formats = new URL('../../../../schemas/formats/', import.meta.url);
  const files = readdirSync(formats).map((format) => new URL(`${format}/v1.0/examples/${name}.json`, formats));
  return JSON.parse(readFileSync(files.find((file) => existsSync(file)) as URL, 'utf8'));
}
const { supersedes, ...report } = { ...example('operator'), revision: 1 };
const get = (url: string, headers: Headers | undefined, accept = 'application/json') =>
  server.app.inject({ method: 'GET', url, headers: { ...headers, accept } });

async function submit(document: object): Promise<{ id: string }> {
  const headers = {
    ...vendor,
    'content-type': 'application/json',
    'idempotency-key': 'one',
  };
  const answer = await server.app.inject({
    method: 'POST',
    url: '/v1/submissions',
    headers,
    payload: JSON.stringify(document),
  });
  expect([answer.statusCode, answer.json().report?.findings]).toEqual([201, undefined]);
  return answer.json();
}
const accept = (id: string) =>
  server.app.inject({
    method: 'POST',
    url: `/v1/submissions/${id}/reviews`,
    headers: { ...regulator, 'content-type': 'application/json', 'if-match': '"1"' },
    payload: '{"decision":"accepted"}',
  });

describe('figures across reports', () => {
  const path = '/v1/observations';
  let submission: string;

  test('count once their report is accepted, and are those of the report', async () => {
    submission = (await submit(report)).id;
    expect((await get(path, regulator)).json().items).toEqual([]);
    expect((await accept(submission)).statusCode).toBe(201);
    const answer = await get(`${path}?limit=200`, regulator);
    expect(misfits('GET', path, answer)).toEqual([]);
    const { items } = answer.json();
    const shared = report.observations.flatMap(
      (one: { indicator: string; confidential?: boolean; measure?: { value: number } }, index: number) =>
        one.confidential ? [] : [[`/observations/${index}`, one.indicator, one.measure?.value]],
    );
    const stated = ({ pointer, indicator, value }: { pointer: string; indicator: string; value?: string }) => [
      pointer,
      indicator,
      value === undefined ? undefined : Number(value),
    ];
    expect(items.map(stated)).toEqual(shared);
  });

  test('are the same in a table', async () => {
    const { items } = (await get(`${path}?limit=200`, regulator)).json();
    const answer = await get(path, regulator, 'text/csv');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const { data } = Papa.parse<Record<string, string>>(answer.body, { header: true, skipEmptyLines: true });
    const texts = (row: object) =>
      Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])));
    expect(data.map(texts)).toEqual(items.map(texts));
  });

  test('are read in parts, and found by indicator and period', async () => {
    const { items } = (await get(`${path}?limit=200`, regulator)).json();
    const seen: object[] = [];
    for (let next = ''; ; ) {
      const part = (await get(`${path}?limit=2${next && `&cursor=${next}`}`, regulator)).json();
      seen.push(...part.items);
      if (!part.next) break;
      next = part.next;
    }
    expect(seen).toEqual(items);
    const [{ indicator }] = items;
    const found = (await get(`${path}?indicator=${indicator}&limit=200`, regulator)).json().items;
    expect(found).toEqual(items.filter((one: { indicator: string }) => one.indicator === indicator));
    expect((await get(`${path}?from=2031-01-01`, regulator)).json().items).toEqual([]);
  });

  test('are none of the business of others', async () => {
    expect((await get(path, elsewhere)).json().items).toEqual([]);
  });
});

test('progress shows the last documents of each operator in sight', async () => {
  const path = '/v1/progress';
  const answer = await get(path, regulator);
  expect(misfits('GET', path, answer)).toEqual([]);
  const [one] = answer.json().items;
  expect(one).toMatchObject({ operator: 'bj:operator', country: 'BJ', reports: [] });
  expect(one.latest).toEqual([expect.objectContaining({ profile: 'operator', status: 'accepted' })]);
  expect((await get(path, elsewhere)).json().items).toEqual([]);
});
