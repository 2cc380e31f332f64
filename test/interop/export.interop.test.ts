import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '@waypost/sdk/facts';
import { beforeAll, expect, test } from 'vitest';
import { waypost } from '../../packages/cli/src/spawn-waypost.ts';
import { kpiReport } from '../bench/data/kpi-report.ts';
import { pythonEnvironment } from '../peers/python-environment.ts';
import { complaint, run } from '../peers/run.ts';
import { workshop } from '../peers/workshop.ts';
import { root } from '../published.ts';

const pandas = workshop({
  home: 'test/tables/pandas',
  ...pythonEnvironment('pandas'),
});
const duckdb = workshop({
  home: 'test/tables/duckdb',
  needs: 'npm',
  toolchain: ['node', '--version'],
  pinned: ['package.json', /"@duckdb\/node-api": "(.+)"/],
  build: (folder) => [
    ['cp', 'package.json', 'figures.mjs', folder],
    ['npm', 'install', '--prefix', folder, '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'],
  ],
});
const readers: [name: string, ready: () => Promise<void>, command: string[]][] = [
  ['pandas', pandas.ready, [`${pandas.folder}/bin/python`, '-I', `${pandas.sources}/figures.py`]],
  ['DuckDB', duckdb.ready, [process.execPath, `${duckdb.folder}/figures.mjs`]],
];

/** The illustrative report, and one with so many observations that they fill several groups of rows. */
const folder = mkdtempSync(join(tmpdir(), 'waypost-tables-'));
const report = JSON.parse(readFileSync(`${root}examples/illustrative-benin/kpi-report-2025-03.json`, 'utf8'));
const large = { ...JSON.parse(kpiReport(18_000_000).bytes.toString()), documentId: 'urn:example:waypost:large' };

beforeAll(async () => {
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  writeFileSync(join(folder, 'large.json'), JSON.stringify(large));
  const { code, stderr } = await waypost(['export', 'report.json', 'large.json', '--to', 'parquet', '-o', 'tables'], {
    cwd: folder,
  });
  expect([code, stderr]).toEqual([0, expect.stringContaining('observations.parquet is written')]);
});

/** What the table holds by the rows themselves. */
async function figures() {
  const rows: Record<string, unknown>[] = [];
  for (const document of [report, large])
    for await (const part of factsOf(new Blob([JSON.stringify(document)])))
      if (part.table === 'observations') rows.push(...part.rows);
  const numbers = (name: string) => rows.flatMap((row) => (row[name] === undefined ? [] : [Number(row[name])]));
  const of = (name: string) => ({
    count: numbers(name).length,
    sum: expect.closeTo(
      numbers(name).reduce((sum, value) => sum + value, 0),
      3,
    ),
  });
  return { rows: rows.length, value: of('value'), numerator: of('numerator') };
}

test.each(readers)(
  '%s reads the same numbers from the Parquet file',
  async (_name, ready, [program = '', ...words]) => {
    await ready();
    const outcome = await run(program, [...words, join(folder, 'tables/observations.parquet')], { cwd: folder });
    if (outcome.code !== 0) throw complaint(program, outcome);
    const seen = JSON.parse(outcome.stdout);
    expect(seen).toMatchObject(await figures());
    expect(seen.texts).toEqual([report.documentId, large.documentId].sort());
    expect(seen.columns).toEqual(
      expect.arrayContaining(['documentId', 'pointer', 'indicator', 'value', 'confidential']),
    );
  },
);
