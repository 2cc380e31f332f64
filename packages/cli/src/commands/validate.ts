import { type Allowance, count, hasTooManyWarnings } from '../allowance.ts';
import { exitCode, UsageError } from '../exit-code.ts';
import { type Failure, type Found, findSources, type Source } from '../input/find-sources.ts';
import { isDocument } from '../input/is-document.ts';
import { type PolicyOptions, readPolicyFile } from '../input/read-policy.ts';
import { readRelatedFiles } from '../input/read-related-files.ts';
import { realPath } from '../input/real-path.ts';
import type { Language } from '../language.ts';
import type { Format } from '../render/format-names.ts';
import { rendererOf } from '../render/renderer.ts';
import { Tally } from '../tally.ts';
import { type ColorChoice, wantsColor } from '../terminal/color.ts';
import { Interruption } from '../terminal/interruption.ts';
import { fileOutput, type Output, standardOutput } from '../terminal/output.ts';
import { paceOf } from '../terminal/pace.ts';
import { printable } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';
import { judgeSource } from './judge-source.ts';
import type { Shard } from './shard.ts';

export interface ValidateOptions extends PolicyOptions {
  format?: Format;
  output?: string;
  related?: string[];
  fix?: boolean;
  write?: boolean;
  failOn?: 'error' | 'warning';
  maxWarnings?: number;
  ignore?: string[];
  baseline?: string;
  updateBaseline?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  color?: ColorChoice;
  stdinFilepath?: string;
  threads?: number;
  shard?: Shard;
  /** Parts of the verdict on the one document. */
  parts?: string[];
}

/**
 * Judges every document that the words name, writes the verdicts in the chosen format, and returns the exit code: that
 * of the worst that happened, a file that could not be read being worse than a document that does not conform.
 */
export async function validateFiles(words: string[], options: ValidateOptions, language: Language): Promise<number> {
  const { texts } = language;
  const { format = 'text', quiet = false, verbose = false, color = 'auto' } = options;
  if (words.length === 0) throw new UsageError(texts.nothingNamed);
  const allowance = await allowanceOf(options, language);
  const choice = await readPolicyFile(options, language);
  const found = await findSources(words, options.stdinFilepath ?? texts.stdin);
  const output = options.output === undefined ? standardOutput(texts) : openOutput(options.output, found, language);
  if (options.fix) await (await import('./fix.ts')).fixFiles(found, choice, options, language);
  const related = options.related && (await readRelatedFiles(options.related, texts));
  if (options.shard) {
    const { judgeShard } = await import('./shard.ts');
    return judgeShard(found, options.shard, { choice, related, output, texts });
  }
  const renderer = await rendererOf(format, {
    language,
    isSingle: isOneFile(words, found),
    isColored: wantsColor(color, () => output.isTerminal),
    isQuiet: quiet,
    isVerbose: verbose,
    allowance,
  });
  const progress = new Progress(!quiet);
  const tally = new Tally();
  tally.passedOver.push(...found.passedOver);
  let code: number = exitCode.conformant;

  const write = async (text: string) => {
    // Results that go elsewhere leave the line on the terminal alone.
    if (progress.isVisible && text !== '' && output.isTerminal) progress.clear();
    await output.write(text);
  };
  const fail = async (failure: Failure) => {
    code = exitCode.usage;
    tally.unreadable++;
    progress.clear();
    process.stderr.write(`${texts.prefix}${texts.failure(printable(failure.name), failure.obstacle)}\n`);
    await write(renderer.failed?.(failure) ?? '');
  };

  await write(renderer.start?.() ?? '');
  for (const failure of found.failures) await fail(failure);
  const emptyFolders = new Set(found.folders);
  const interruption = new Interruption();
  for (const [index, source] of found.sources.entries()) {
    const name = printable(source.name);
    const start = Date.now();
    const verdict = await judgeSource(source, {
      related,
      choice,
      terminalInput: texts.terminalInput,
      begun: (bytes) => progress.show(() => texts.progress(index + 1, found.sources.length, name, bytes)),
      reached: (reached, bytes) =>
        progress.show(() => texts.reached(name, paceOf(reached, bytes, Date.now() - start)), true),
      interruption,
      threads: options.threads,
      parts: options.parts && { words: options.parts, texts },
    });
    if ('kind' in verdict) await fail({ name: source.name, obstacle: verdict });
    else if (!source.isNamed && !isDocument(verdict.result, verdict.bytes)) tally.skipped.push(source.name);
    else {
      emptyFolders.delete(source.folder ?? '');
      const counted = count(verdict.result, source.name, allowance);
      code = Math.max(code, tally.add(verdict.result, counted, allowance));
      await write(await renderer.judged({ ...verdict, counted }));
    }
    if ('close' in verdict) await verdict.close?.();
    if (interruption.hasCome) {
      code = exitCode.interrupted;
      break;
    }
    // Nobody reads on: what is left need not be judged, but then there is no verdict on all either.
    if (output.isClosed && index < found.sources.length - 1) {
      output.end();
      return exitCode.usage;
    }
  }
  if (!interruption.hasCome) for (const name of emptyFolders) await fail({ name, obstacle: { kind: 'no-documents' } });
  if (!interruption.hasCome && hasTooManyWarnings(tally, allowance)) code = Math.max(code, exitCode.notConformant);
  await write(await renderer.end(tally));
  progress.clear();
  output.end();
  if (options.output !== undefined && !quiet && tally.judged > 0) process.stderr.write(`${texts.summary(tally)}\n`);
  if (interruption.hasCome) process.stderr.write(`${texts.prefix}${texts.interrupted}\n`);
  const remark = interruption.hasCome ? undefined : await allowance.baseline?.finish();
  if (remark && !quiet) process.stderr.write(`${remark}\n`);
  return code;
}

/** What counts; the plain case needs to read nothing. */
async function allowanceOf(options: ValidateOptions, language: Language): Promise<Allowance> {
  const { failOn = 'error', maxWarnings = Number.POSITIVE_INFINITY, ignore = [], baseline, updateBaseline } = options;
  if (updateBaseline && baseline === undefined) throw new UsageError(language.texts.updateWithoutBaseline);
  const plain = { failOn, ignore: [], maxWarnings };
  if (ignore.length === 0 && baseline === undefined) return plain;
  const { readAllowance } = await import('../input/read-allowance.ts');
  return { ...plain, ...(await readAllowance(options, language)) };
}

/** One file was named, or standard input: then JSON is one report, not an array. */
const isOneFile = (words: readonly string[], { sources }: Found) =>
  words.length === 1 && sources.length === 1 && (sources[0]?.path === undefined || sources[0].followLink === true);

/** The file for the result: never a document that was named; one that only lies in a folder named is not judged. */
function openOutput(path: string, found: Found, { texts }: Language): Output {
  const target = realPath(path);
  const isTarget = (source: Source) => source.path !== undefined && realPath(source.path) === target;
  if (target !== undefined && found.sources.some((source) => source.isNamed && isTarget(source)))
    throw new UsageError(texts.wouldOverwrite(path));
  if (target !== undefined) found.sources = found.sources.filter((source) => !isTarget(source));
  return fileOutput(path, texts);
}
