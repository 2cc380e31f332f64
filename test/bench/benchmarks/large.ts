import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark, Measured } from '../benchmark.ts';
import { type Shape, writeLargeReport } from '../data/large-report.ts';
import { largePrograms } from '../large-programs.ts';
import { type LargeRow, largeResults } from '../large-results.ts';
import { measured } from '../measured-command.ts';
import { root } from '../repository.ts';

/** In MB. */
const SIZES = [1, 10];
/** From so many MB on the start of a program counts for little. */
const LARGE = 100;
const encodings: Record<Shape, LargeRow['encoding']> = {
  ndjson: 'NDJSON',
  items: 'NDJSON',
  invalid: 'NDJSON, all invalid',
  json: 'JSON',
};
const parser = fileURLToPath(new URL('../parse-program.ts', import.meta.url));

export default {
  what: 'whole processes on large documents: ours with all rules, others with the structure only',
  unit: 'P',
  target: 2.5,
  measure({ sizes = SIZES, write = false }) {
    const versions = new Map(largePrograms.map(({ name, version }) => [name, version()]));
    const rows = sizes.flatMap((size) => (Object.keys(encodings) as Shape[]).flatMap((shape) => rowsFor(size, shape)));
    if (write) {
      for (const [name, content] of Object.entries(largeResults(rows, versions)))
        writeFileSync(`${root}test/bench/${name}`, content);
      execFileSync('npx', ['biome', 'format', '--write', 'test/bench'], { cwd: root });
    }
    return rows.map(asMeasured);
  },
} satisfies Benchmark;

function rowsFor(size: number, shape: Shape): LargeRow[] {
  const programs = largePrograms.filter(({ shapes }) => size <= (shapes[shape] ?? 0));
  if (programs.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'waypost-bench-'));
  try {
    const file = join(folder, shape === 'json' ? 'report.json' : 'report.ndjson');
    const given = shape === 'items' ? join(folder, 'observations.jsonl') : file;
    writeLargeReport(given, shape, size * 1_000_000);
    const parse = JSON.parse(measured([process.execPath, ...process.execArgv, parser, given]).stdout) as number | null;
    return programs.map(({ name, command }) => {
      const { seconds, cpu, peak } = measured(command(given, shape), [shape === 'invalid' ? 1 : 0]);
      return { program: name, size, encoding: encodings[shape], seconds, cpu, peak, parse };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asMeasured({ program, size, encoding, seconds, cpu, peak, parse }: LargeRow): Measured {
  return {
    of: `${program}: ${size} MB ${encoding}`,
    value: parse === null ? Number.NaN : cpu / parse,
    note: `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${peak} MiB at most`,
    informative: size < LARGE || parse === null || program !== largePrograms[0]?.name,
  };
}
