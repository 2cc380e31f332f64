import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark, Measured } from '../benchmark.ts';
import { kpiReport } from '../data/kpi-report.ts';

const SIZES = [20, 200];
const program = fileURLToPath(new URL('../stream-program.ts', import.meta.url));

export default {
  what: 'a KPI report judged as a stream, all layers',
  unit: 'P',
  // Of NDJSON, P is JSON.parse per line.
  target: 2.5,
  measure() {
    const folder = mkdtempSync(join(tmpdir(), 'waypost-bench-'));
    try {
      return SIZES.flatMap((size) => rowsFor(size, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
} satisfies Benchmark;

function rowsFor(size: number, folder: string): Measured[] {
  const { bytes } = kpiReport(size * 1_000_000);
  const { observations, ...header } = JSON.parse(bytes.toString()) as { observations: object[] };
  const lines = [{ ...header, observations: [] }, ...observations].map((line) => JSON.stringify(line));
  writeFileSync(join(folder, 'report.json'), bytes);
  writeFileSync(join(folder, 'report.ndjson'), lines.join('\n'));
  return ['report.ndjson', 'report.json'].map((name) => {
    const file = join(folder, name);
    const runs = ['both', 'stream'].map((what) => run(file, what));
    const [{ ratio }, { peak }] = runs as [Run, Run];
    return {
      of: `${size} MB ${name === 'report.json' ? 'JSON' : 'NDJSON'}`,
      value: ratio,
      note: `${peak} MiB at most`,
    };
  });
}

interface Run {
  ratio: number;
  peak: number;
}

/** In a process of its own: the peak of memory is that of a process. */
function run(file: string, what: string): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, program, file, what]);
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout));
}
