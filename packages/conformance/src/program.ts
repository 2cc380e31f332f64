import { writeFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import { compareBaseline, readBaseline } from './baseline.ts';
import { loadCaseSet, readBytes } from './case-set.ts';
import { claimRules, readClaimedRules } from './claimed-rules.ts';
import { exitCode, UsageError } from './exit-code.ts';
import { help } from './help.ts';
import type { Implementation } from './implementation.ts';
import { commandImplementation } from './implementations/command.ts';
import { httpImplementation } from './implementations/http.ts';
import { linesImplementation } from './implementations/lines.ts';
import { splitWords } from './implementations/split-words.ts';
import { progressOf } from './progress.ts';
import { badgeOf } from './results/badge.ts';
import { jsonOf } from './results/json.ts';
import { junitOf } from './results/junit.ts';
import type { RunOutcome } from './results/run-outcome.ts';
import { statementOf } from './results/statement.ts';
import { textOf } from './results/text.ts';
import { runCases } from './run-cases.ts';
import { selectCases } from './select-cases.ts';
import { highestLevel, isOfGateways, summarize } from './summary.ts';

interface Options {
  command?: string;
  lines?: boolean;
  url?: string;
  keyFile?: string;
  level?: string;
  only: string[];
  rules?: string;
  baseline?: string;
  json?: string;
  junit?: string;
  statement?: string;
  badge?: string;
  name: string;
  implementationVersion: string;
  timeout: number;
  cases?: string;
  set?: string;
  verbose?: boolean;
}

/** Parses the command line, runs the cases, writes the results; returns the exit code. */
export async function runProgram(argv: string[]): Promise<number> {
  const program = new Command('waypost-conformance')
    .description(help.about)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addOption(new Option('--command <command>', help.command).conflicts('url'))
    .option('--lines', help.lines)
    .option('--url <base>', help.url)
    .option('--key-file <file>', help.keyFile)
    .option('--level <level>', help.level)
    .option('--only <prefix...>', help.only, [])
    .option('--rules <file>', help.rules)
    .option('--baseline <file>', help.baseline)
    .option('--json <file>', help.json)
    .option('--junit <file>', help.junit)
    .option('--statement <file>', help.statement)
    .option('--badge <file>', help.badge)
    .option('--name <name>', help.name, 'implementation')
    .option('--implementation-version <version>', help.implementationVersion, '')
    .option('--timeout <seconds>', help.timeout, seconds, 10)
    .option('--cases <folder>', help.cases)
    .option('--set <version>', help.set)
    .option('-v, --verbose', help.verbose)
    .configureOutput({ outputError: (text) => process.stderr.write(text.replace(/^error: /, 'waypost-conformance: ')) })
    .addHelpText('after', help.after)
    .exitOverride();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.passed : exitCode.usage;
  }
  return run(program.opts<Options>());
}

async function run(options: Options): Promise<number> {
  const whole = loadCaseSet(options.cases, options.set);
  const set = options.rules === undefined ? whole : claimRules(whole, readClaimedRules(options.rules));
  const implementation = implementationOf(options);
  const level = options.level ?? highestLevel(set, implementation);
  const cases = selectCases(set, level, options.only);
  if (!implementation.gateway && set.levels.some((one) => one.id === level && isOfGateways(one)))
    throw new UsageError(`--level ${level} needs --url and --key-file`);
  const baseline = options.baseline === undefined ? {} : readBaseline(options.baseline);
  const progress = progressOf(cases.length);
  const results = await runCases(set, cases, implementation, progress.tell).finally(progress.clear);
  const outcome: RunOutcome = {
    set,
    implementation: { name: options.name, version: options.implementationVersion },
    results,
    summary: summarize(set, results, level, options.only.length > 0),
    baseline,
    compared: compareBaseline(results, baseline, new Set(set.cases.map(({ id }) => id))),
  };
  const files: [string | undefined, () => string][] = [
    [options.json, () => jsonOf(outcome)],
    [options.junit, () => junitOf(outcome)],
    [options.statement, () => `${JSON.stringify(statementOf(outcome), null, 2)}\n`],
    [options.badge, () => badgeOf(outcome)],
  ];
  // What goes to standard output takes the place of the text.
  if (!files.some(([file]) => file === '-'))
    process.stdout.write(textOf(outcome, { isVerbose: options.verbose ?? false }));
  for (const [file, content] of files) if (file !== undefined) write(file, content());
  const { unexpected, stale } = outcome.compared;
  return unexpected.length + stale.length > 0 ? exitCode.failed : exitCode.passed;
}

function implementationOf({ command, lines = false, url, keyFile, timeout }: Options): Implementation {
  if (keyFile !== undefined && url === undefined) throw new UsageError('--key-file goes with --url');
  if (url !== undefined) {
    if (lines) throw new UsageError('--lines goes with --command');
    return httpImplementation(url, timeout, keyFile === undefined ? undefined : readKey(keyFile));
  }
  if (command === undefined) throw new UsageError('nothing to run: give --command or --url. See --help.');
  return (lines ? linesImplementation : commandImplementation)(splitWords(command), timeout);
}

function readKey(file: string): string {
  const key = readBytes(file).toString().trim();
  if (!/^[!-~]+$/.test(key)) throw new UsageError(`${file}: must hold one key and nothing else`);
  return key;
}

function write(file: string, content: string) {
  if (file === '-') return void process.stdout.write(content);
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function seconds(text: string): number {
  if (!(Number(text) > 0)) throw new UsageError(`--timeout: ${text} is no number of seconds`);
  return Number(text);
}
