import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Benchmark, Choice, Measured } from './benchmark.ts';
import { readJson } from './repository.ts';

// pnpm bench [name…] [--strict] [--sizes 1,10,100] [--write]: prints target beside measured. A missed target fails the
// run with --strict only, since on a busy machine a miss proves nothing. Sizes in MB, and whether to write the results
// down, are for `large`.
const self = fileURLToPath(import.meta.url);
const known = readdirSync(fileURLToPath(new URL('benchmarks', import.meta.url))).map((file) => file.replace('.ts', ''));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strict: { type: 'boolean' },
    row: { type: 'boolean' },
    sizes: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const choice: Choice = { sizes: values.sizes?.split(',').map(Number), write: values.write };
const unknown = positionals.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exitCode = 2;
} else if (values.row) {
  for (const name of positionals) await run(name);
} else {
  const { version } = readJson<{ version: string }>('packages/sdk/package.json');
  const [cpu] = cpus();
  console.log(`${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform} ${process.arch}`);
  console.log(`Node ${process.version}, V8 ${process.versions.v8}, @waypost/sdk ${version} as built`);
  console.log('P is the time of JSON.parse(bytes.toString()) on the same bytes; medians of pairs in one run\n');
  console.log(line('benchmark', 'target', 'measured', 'what'));
  // A fresh process each, so that none runs on what another has warmed up or left on the heap.
  const failed = (positionals.length > 0 ? positionals : known).filter((name) => {
    const chosen = [...(values.sizes ? [`--sizes=${values.sizes}`] : []), ...(values.write ? ['--write'] : [])];
    const command = [...process.execArgv, self, name, '--row', ...chosen];
    const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
    if (status === null || status > 1) process.exitCode = 1;
    return status !== 0;
  });
  if (failed.length > 0) console.log(`\nmissed or failed: ${failed.join(', ')}`);
  if (failed.length > 0 && values.strict) process.exitCode = 1;
}

async function run(name: string) {
  try {
    const benchmark = ((await import(`./benchmarks/${name}.ts`)) as { default: Benchmark }).default;
    for (const measured of await benchmark.measure(choice)) print(name, benchmark, measured);
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    console.log(line(name, '', 'FAILED', reason));
    process.exitCode = 2;
  }
}

function print(
  name: string,
  benchmark: Benchmark,
  { of, value, note, informative, target = benchmark.target }: Measured,
) {
  const { what, unit } = benchmark;
  const missed = !informative && value > target;
  if (missed && !benchmark.informative) process.exitCode = 1;
  const goal = informative ? '-' : `${target.toFixed(2)} ${unit}`;
  const about = [of ?? what, note && `(${note})`].filter(Boolean).join(' ');
  console.log(line(name, goal, `${value.toFixed(2)} ${unit}${missed ? '  MISSED' : ''}`, about));
}

function line(name: string, target: string, measured: string, what: string) {
  return `${name.padEnd(19)}${target.padEnd(18)}${measured.padEnd(26)}${what}`;
}
