import { find } from '@waypost/generate/sources';
import type { FactColumn, FactTables } from '@waypost/schemas/define/facts';
import { formats } from '@waypost/sdk';
import { beforeAll, describe, expect, test } from 'vitest';
import { printed } from '../schemas/exact/decimal.ts';
import { readJson } from './published.ts';

type Format = keyof typeof formats;
type Row = Record<string, string | number | undefined>;
const tables = new Map<string, FactTables>();
const examples: { format: Format; file: string; document: object }[] = [];

beforeAll(async () => {
  for (const [id, { loadFacts }] of Object.entries(formats)) tables.set(id, (await loadFacts()).facts);
  for (const file of await find(['examples/**/*.json', 'schemas/formats/*/v*/examples/*.json'])) {
    const document = readJson<{ format?: Format }>(file);
    if (document.format) examples.push({ format: document.format, file, document });
  }
});

/** All rows that the examples of a format have in a table, without the columns that have no value. */
function rowsOf(format: Format, table: string, only = /./): Row[] {
  const rows = tables.get(format)?.[table]?.rows;
  const own = examples.filter((example) => example.format === format && only.test(example.file));
  return own.flatMap(({ document }) =>
    [...(rows?.(document) ?? [])].map((row) => JSON.parse(JSON.stringify(row)) as Row),
  );
}

const written = {
  text: (value: unknown) => typeof value === 'string' && value !== '',
  integer: (value: unknown) => Number.isSafeInteger(value),
  decimal: (value: unknown) => typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value),
} satisfies Record<FactColumn['type'], unknown>;

describe('tables of facts', () => {
  test('every national format has some, and the others none', () => {
    const national = Object.entries(formats).flatMap(([id, { profiles }]) => (profiles.length > 0 ? [id] : []));
    const having = [...tables].flatMap(([id, own]) => (Object.keys(own).length > 0 ? [id] : []));
    expect(having).toEqual(national);
  });

  test('rows have the columns that are declared and no others, each value in its form', () => {
    const wrong = [...tables].flatMap(([format, own]) =>
      Object.entries(own).flatMap(([table, { columns }]) =>
        rowsOf(format as Format, table).flatMap((row) =>
          Object.entries(row).flatMap(([column, value]) => {
            const type = columns[column]?.type;
            return type && written[type](value) ? [] : [`${format} ${table} ${column}: ${value}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every column but the mark of confidential items has a value in some example', () => {
    const unused = [...tables].flatMap(([format, own]) =>
      Object.entries(own).flatMap(([table, { columns }]) => {
        const used = new Set(rowsOf(format as Format, table).flatMap((row) => Object.keys(row)));
        return Object.keys(columns).flatMap((column) =>
          used.has(column) || column === 'confidential' ? [] : [`${format} ${table} ${column}`],
        );
      }),
    );
    expect(unused).toEqual([]);
  });

  test('columns are explained in both languages, alike where formats share a table', () => {
    const known = new Map<string, object>();
    for (const own of tables.values())
      for (const [table, { about, columns }] of Object.entries(own)) {
        for (const text of [about, ...Object.values(columns).map((column) => column.about)])
          for (const language of ['en', 'fr'] as const) expect(text[language]).toMatch(/\S.*\.$/);
        for (const [column, declared] of Object.entries(columns)) {
          const place = `${table} ${column}`;
          expect(declared.type, place).toBe((known.get(place) as FactColumn | undefined)?.type ?? declared.type);
          known.set(place, declared);
        }
      }
  });

  test('drawing rows changes nothing of a document', () => {
    for (const { format, document } of examples) {
      const before = JSON.stringify(document);
      for (const { rows } of Object.values(tables.get(format) ?? {})) expect([...rows(document)]).toBeDefined();
      expect(JSON.stringify(document)).toBe(before);
    }
  });
});

describe('the illustrative documents of Benin', () => {
  const benin = /illustrative-benin/;

  test('observations keep digits as stated, and take period, operator and country from the report', () => {
    const rows = rowsOf('kpi-report', 'observations', benin);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows[0]).toEqual({
      pointer: '/observations/0',
      indicator: 'EAD-CAP',
      operator: 'bj:operator',
      country: 'BJ',
      direction: 'outbound',
      periodKind: 'month',
      periodStart: '2025-03-01',
      periodEnd: '2025-03-31',
      value: '80.6',
      unit: 'percent',
      comparator: 'eq',
      numerator: 4068,
      denominator: 5048,
      basis: 'measured',
      sourceSystem: expect.any(String),
      baselineValue: '12',
      baselineStart: '2021-01-01',
      baselineEnd: '2021-12-31',
      targetValue: '90',
      targetBy: '2025-12-31',
      change: '68.6',
      changeUnit: 'percentage-point',
      status: 'on-track',
    });
    expect(rows[1]).toMatchObject({ mailClass: 'U', value: '75.0' });
  });

  test('activities of a report name the roadmap that they are of', () => {
    expect(rowsOf('kpi-report', 'activities', benin)[0]).toMatchObject({
      roadmap: 'urn:example:waypost:illustrative-benin:roadmap',
      activity: 'A04',
      status: 'in-progress',
      timeliness: 'at-risk',
      progressPct: '74',
    });
  });

  test('every activity of the roadmap is counted in one pillar', () => {
    const activities = rowsOf('roadmap', 'activities', benin);
    const pillars = rowsOf('roadmap', 'pillars', benin);
    const total = (column: string) => pillars.reduce((sum, row) => sum + Number(row[column]), 0);
    expect(total('activities')).toBe(activities.length);
    expect(['completed', 'inProgress', 'notStarted', 'suspended', 'cancelled'].map(total).reduce((a, b) => a + b)).toBe(
      activities.length,
    );
    expect(pillars.map(({ pillar }) => pillar)).toEqual([
      'MINREQ',
      'EDIVIS',
      'DATAQ',
      'SUPCHN',
      'E2EREL',
      'CERT',
      'ECOMINT',
    ]);
  });

  test('standards tell their steps', () => {
    expect(rowsOf('wco-implementation-status', 'standards', benin)[0]).toEqual({
      edition: expect.stringContaining('FOS'),
      standard: 'AED-LEGAL',
      principle: 'I',
      priorityRank: 1,
      status: 'partial',
      workStart: '2023-07',
      targetEnd: '2025-Q4',
      steps: 4,
      stepsCompleted: 2,
    });
  });

  test('scores tell their scale', () => {
    expect(rowsOf('readiness-assessment', 'scores', benin)[0]).toEqual({
      framework: 'ORE',
      kind: 'ORE-ONSITE',
      pillar: 'MINREQ',
      value: '68',
      scaleMin: '0',
      scaleMax: '100',
      method: 'expert',
      weight: '2',
      maturity: '3',
    });
  });
});

test('what an observation says of itself comes before what its report says, and marks stay', () => {
  const report = examples.find(({ file }) => file.includes('benin/kpi'))?.document;
  const observation = {
    indicator: 'EAD-CAP',
    missing: { reason: 'pending' },
    confidential: true,
    dimensions: {
      operator: 'tg:operator',
      country: 'TG',
      product: { other: { fr: 'Colis du marché', en: 'Market parcel' } },
    },
    period: { kind: 'year', start: '2024-01-01', end: '2024-12-31' },
  };
  const rows = tables.get('kpi-report')?.observations?.rows({ ...report, observations: [observation] }) ?? [];
  expect([...rows]).toEqual([
    expect.objectContaining({
      operator: 'tg:operator',
      country: 'TG',
      product: 'Colis du marché',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      missing: 'pending',
      confidential: 'true',
    }),
  ]);
});

test.each([
  [71, 1, '71.0'],
  [71, undefined, '71'],
  [70.25, 1, '70.25'],
  [-0.5, 2, '-0.50'],
  [1e21, undefined, '1000000000000000000000'],
  [1e-7, 0, '0.0000001'],
])('%d printed with %s decimals is %s', (value, decimals, text) => expect(printed(value, decimals)).toBe(text));
