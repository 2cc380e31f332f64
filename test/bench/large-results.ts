import { cpus, loadavg } from 'node:os';
import { growthPlot } from './growth-plot.ts';

/** What a program took for a file. */
export interface LargeRow {
  program: string;
  /** In MB. */
  size: number;
  encoding: 'JSON' | 'NDJSON' | 'NDJSON, all invalid';
  /** On the clock, and of all its threads. */
  seconds: number;
  cpu: number;
  /** The most memory, in MiB. */
  peak: number;
  /** CPU seconds of `JSON.parse`; null where the file is longer than a string can be. */
  parse: number | null;
}

/** The files of the repository that say what was measured, by name. */
export function largeResults(rows: readonly LargeRow[], versions: ReadonlyMap<string, string>): Record<string, string> {
  const [cpu] = cpus();
  const lines = [
    '# Large documents',
    '',
    '<!-- Written by pnpm bench large --write -->',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ` +
      `${process.platform} ${process.arch}, Node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}; one run each. KPI reports, illustrative, conforming unless said otherwise; whole processes, ` +
      'from start to end. Ours judge with all rules, the others by the JSON Schema alone; `@sourcemeta/jsonschema` is ' +
      'given NDJSON without its first line, and the schema of an observation.',
    '',
    '**P** is `JSON.parse` of the same bytes, of NDJSON line by line, without the start of the process: 0.5 P is half as ' +
      'fast. It is reckoned in seconds of CPU, which say more than the clock on a machine that others use, too. A single ' +
      'document beyond 512 MiB cannot be parsed, so that it has no P.',
    '',
    '| document | program | seconds | CPU seconds | MB per second | speed in P | most memory, MiB |',
    '|---|---|--:|--:|--:|--:|--:|',
    ...rows.map(
      ({ program, size, encoding, seconds, cpu, peak, parse }) =>
        `| ${size} MB ${encoding} | ${program} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ` +
        `${(size / seconds).toFixed(1)} | ${parse === null ? '–' : (parse / cpu).toFixed(2)} | ${peak} |`,
    ),
    '',
    '![Growth of CPU seconds with the size](large.svg)',
    '',
    'How the CPU seconds grow with the size (1: in proportion; less where the start of the process counts):',
    '',
    ...seriesOf(rows).flatMap(({ name, points }) =>
      points.length > 1 ? [`- ${name}: ${slope(points).toFixed(2)}`] : [],
    ),
    '',
    `Versions: ${[...versions].map(([name, version]) => `${name} ${version}`).join(' · ')}`,
    '',
  ];
  const plot = growthPlot(seriesOf(rows), { x: 'size in MB', y: 'CPU seconds' });
  return { 'large.md': lines.join('\n'), 'large.svg': plot };
}

function seriesOf(rows: readonly LargeRow[]) {
  const names = new Set(rows.map(nameOf));
  return [...names].map((name) => ({
    name,
    points: rows.filter((row) => nameOf(row) === name).map(({ size, cpu }) => ({ x: size, y: cpu })),
  }));
}

const nameOf = ({ program, encoding }: LargeRow) => `${program}, ${encoding}`;

/** Of the last two points, both axes logarithmic. */
function slope(points: readonly { x: number; y: number }[]): number {
  const [one, other] = points.slice(-2) as [{ x: number; y: number }, { x: number; y: number }];
  return Math.log(other.y / one.y) / Math.log(other.x / one.x);
}
