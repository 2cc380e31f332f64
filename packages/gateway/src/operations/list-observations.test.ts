import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startedGateway } from '../server/started-gateway.sample.ts';
import { type Changeable, kpis, ofMonth } from './national-documents.sample.ts';

const { submit, get, review, close } = await startedGateway();
afterAll(close);

/** Texts of a sender that a spreadsheet would run, and what it shows instead. */
const hostile = ['=HYPERLINK("https://example.org";"x")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '＝1'];
let table: Record<string, string>[];
let text: string;
beforeAll(async () => {
  const report = ofMonth('2025-05', 31, (it) => {
    const [{ indicator }] = it.observations;
    // More than one reading from the database gives.
    const many = Array.from({ length: 1500 }, (_, at) => ({
      indicator,
      measure: { value: (8000 + at) / 100, decimals: 2, unit: 'percent' },
      dimensions: { region: { other: { [it.language]: hostile[at] ?? `« ${at} », "${at}"\n${at}` } } },
    }));
    it.observations = many;
  });
  const { status, json } = await submit(report);
  expect([status, json.report?.findings.map(({ rule, pointer }: Changeable) => `${rule} ${pointer}`)]).toEqual([
    201,
    undefined,
  ]);
  expect((await review(json.id, '"1"', { decision: 'accepted' })).status).toBe(201);
  text = (await get('regulator', '/v1/observations', { accept: 'text/csv' })).bytes.toString();
  table = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
});

test('as a table is whole, in the order of the report, each figure with the digits that were stated', () => {
  expect(table).toHaveLength(1500);
  expect(table.map(({ value }) => value)).toEqual(table.map((_, at) => ((8000 + at) / 100).toFixed(2)));
  expect(text.endsWith('\r\n')).toBe(true);
});

test('as a table has no text that a spreadsheet takes for a formula, and every other text as it was', () => {
  const regions = table.map(({ region }) => region);
  expect(regions.slice(0, hostile.length)).toEqual(hostile.map((formula) => `'${formula}`));
  expect(regions.slice(hostile.length)).toEqual(
    regions.slice(hostile.length).map((_, at) => {
      const number = at + hostile.length;
      return `« ${number} », "${number}"\n${number}`;
    }),
  );
});

test('as a table is cut where the caller says, with a link to go on', async () => {
  const part = await get('regulator', '/v1/observations?limit=2', { accept: 'text/csv' });
  expect(Papa.parse(part.bytes.toString(), { header: true, skipEmptyLines: true }).data).toEqual(table.slice(0, 2));
  const next = /<(\?.*)>; rel="next"/.exec(part.headers.get('link') ?? '')?.[1];
  const { bytes } = await get('regulator', `/v1/observations${next}`, { accept: 'text/csv' });
  expect(Papa.parse(bytes.toString(), { header: true, skipEmptyLines: true }).data).toEqual(table.slice(2, 4));
});

test.each([
  ['regulator', true],
  ['programme', true],
  ['viewer', true],
  ['admin', true],
  ['elsewhere', false],
  ['neighbour', false],
] as const)('are shown to %s: %s', async (caller, isShown) => {
  const { items } = (await get(caller, '/v1/observations?limit=1')).json;
  expect(items.map(({ operator }: Changeable) => operator)).toEqual(isShown ? ['bj:operator'] : []);
  const { bytes } = await get(caller, '/v1/observations', { accept: 'text/csv' });
  expect(bytes.toString().split('\r\n').length > 2).toBe(isShown);
});

describe('of a report', () => {
  const report = JSON.parse(kpis.toString());
  const path = `/v1/observations?indicator=${report.observations[0].indicator}`;
  const wanted = report.observations.flatMap((one: Changeable, index: number) =>
    one.indicator === report.observations[0].indicator && !one.confidential ? [`/observations/${index}`] : [],
  );
  const placesIn = async (query: string) =>
    (await get('regulator', `${path}${query}`)).json.items.flatMap((one: Changeable) =>
      one.documentId === report.documentId ? [one.pointer] : [],
    );

  test('count once it is accepted, and say where in it they stand', async () => {
    const { json } = await submit(kpis);
    // Some of its figures are of the two months before.
    const asked = `&limit=200&from=2025-01-01&to=${report.period.end}`;
    expect(await placesIn(asked)).toEqual([]);
    expect((await review(json.id, '"1"', { decision: 'accepted' })).status).toBe(201);
    expect(await placesIn(asked)).toEqual(wanted);
    expect(await placesIn('&limit=200&from=2031-01-01')).toEqual([]);
  });
});
