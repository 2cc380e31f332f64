import { type Finding, validate } from '@waypost/sdk';
import { createTwoFilesPatch } from 'diff';
import { UsageError } from '../exit-code.ts';
import { applyFixes } from '../fix/apply-fixes.ts';
import { replaceFile } from '../fix/replace-file.ts';
import { findSources } from '../input/find-sources.ts';
import { readRegularFile } from '../input/read-file.ts';
import { readRelatedFiles } from '../input/read-related-files.ts';
import type { Language } from '../language.ts';
import { type ColorChoice, type Paint, paint as paintFor, wantsColor } from '../terminal/color.ts';
import { standardOutput } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';

export interface FixOptions {
  /** Change the files; without it the changes are only shown. */
  write?: boolean;
  related?: string[];
  color?: ColorChoice;
}

/**
 * Shows as a diff what can be mended by itself in each document, and makes those changes if told to. A document that
 * reads in more than one way is left alone.
 * @throws UsageError if a file cannot be read or written.
 */
export async function fixFiles(words: string[], options: FixOptions, { texts }: Language): Promise<void> {
  const related = options.related && (await readRelatedFiles(options.related, texts));
  const { sources, failures } = await findSources(words, texts.stdin);
  const [failure] = failures;
  if (failure) throw new UsageError(texts.failure(printable(failure.name), failure.obstacle));
  const output = standardOutput(texts);
  const paint = await paintFor(wantsColor(options.color ?? 'auto', () => output.isTerminal));
  let fixes = 0;
  for (const { path, name, followLink } of sources) {
    if (path === undefined) throw new UsageError(texts.fixNeedsFile);
    const bytes = readRegularFile(path, { followLink: followLink === true });
    if ('kind' in bytes) throw new UsageError(texts.failure(printable(name), bytes));
    const { findings, value } = await validate(bytes, related && { related });
    if (!findings.some(isMechanical) || findings.some(isOfReading)) continue;
    fixes += findings.filter(isMechanical).length;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const after = applyFixes(before, value, findings);
    await output.write(colored(createTwoFilesPatch(name, name, before, after, '', '', { context: 2 }), paint));
    if (options.write) replaceFile(path, after, texts);
  }
  await output.write(`${texts.fixed(fixes, options.write === true)}\n\n`);
  output.end();
}

const isMechanical = ({ fix }: Finding) => fix !== undefined && fix.length > 0;
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
