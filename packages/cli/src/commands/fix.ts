import { type Finding, type PolicyChoice, validate } from '@waypost/sdk';
import { createTwoFilesPatch } from 'diff';
import { matches } from '../allowance.ts';
import { UsageError } from '../exit-code.ts';
import { applyFixes } from '../fix/apply-fixes.ts';
import { replaceFile } from '../fix/replace-file.ts';
import type { Found } from '../input/find-sources.ts';
import { readRegularFile } from '../input/read-file.ts';
import { readRelatedFiles } from '../input/read-related-files.ts';
import type { Language } from '../language.ts';
import { type Paint, paint as paintFor, wantsColor } from '../terminal/color.ts';
import { standardOutput } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import type { ValidateOptions } from './validate.ts';

/**
 * Shows as a diff what can be mended by itself in each document, and makes those changes if told to. A document that
 * reads in more than one way is left alone, and so is what a policy waives or the options ignore.
 * @throws UsageError if a file cannot be read or written.
 */
export async function fixFiles(
  { sources, failures }: Found,
  choice: PolicyChoice,
  { format = 'text', color = 'auto', related: words, ignore = [], write = false }: ValidateOptions,
  { texts }: Language,
): Promise<void> {
  const related = words && (await readRelatedFiles(words, texts));
  const [failure] = failures;
  if (failure) throw new UsageError(texts.failure(printable(failure.name), failure.obstacle));
  const output = format === 'text' ? standardOutput(texts) : standardError;
  const paint = await paintFor(wantsColor(color, () => output.isTerminal));
  const isToFix = ({ rule, fix = [], waived }: Finding) =>
    fix.length > 0 && !waived && !ignore.some((pattern) => matches(rule, pattern));
  let fixes = 0;
  for (const { path, name, followLink } of sources) {
    if (path === undefined) throw new UsageError(texts.fixNeedsFile);
    const bytes = readRegularFile(path, { followLink: followLink === true });
    if ('kind' in bytes) throw new UsageError(texts.failure(printable(name), bytes));
    const { findings, value } = await validate(bytes, { ...choice, ...(related && { related }) });
    const fixed = findings.filter(isToFix);
    if (fixed.length === 0 || findings.some(isOfReading)) continue;
    fixes += fixed.length;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const after = applyFixes(before, value, fixed);
    await output.write(colored(createTwoFilesPatch(name, name, before, after, '', '', { context: 2 }), paint));
    if (write) replaceFile(path, after, texts);
  }
  await output.write(`${texts.fixed(fixes, write)}\n\n`);
  output.end();
}

/** Where the diff goes if a program reads the results. */
const standardError = {
  write: async (text: string) => void process.stderr.write(text),
  get isTerminal() {
    return process.stderr.isTTY === true;
  },
  end() {},
};

const isOfReading = ({ rule }: Finding) => rule.startsWith('read/');

/** A unified diff as a terminal shows it, without the heading that says the file's name a third time. */
const colored = (diff: string, paint: Paint) =>
  diff
    .split('\n')
    .filter((line) => !/^(?:=+$|Index: )/.test(line))
    .map((line) => {
      const text = printable(line);
      return line.startsWith('+') ? paint.green(text) : line.startsWith('-') ? paint.red(text) : text;
    })
    .join('\n');
