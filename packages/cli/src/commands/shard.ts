import { judgePart, surveyStream } from '@waypost/sdk/stream';
import { version } from '../../package.json';
import { exitCode, UsageError } from '../exit-code.ts';
import { findSources } from '../input/find-sources.ts';
import { openDocument } from '../input/open-document.ts';
import { readPolicyFile } from '../input/read-policy.ts';
import { readRelatedFiles } from '../input/read-related-files.ts';
import { realPath } from '../input/real-path.ts';
import type { Language } from '../language.ts';
import { digestOf, sha256Of } from '../shard/digest.ts';
import { judgedBy } from '../shard/judged-by.ts';
import { partLines } from '../shard/part-lines.ts';
import { fileOutput, standardOutput } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import type { ValidateOptions } from './validate.ts';

/** Which part of a document: 0 is the first. */
export interface Shard {
  number: number;
  of: number;
}

/**
 * Judges one part of a document and writes what `waypost merge` needs of it. There is no verdict yet, so the exit code
 * only tells whether the part was written.
 */
export async function judgeShard(
  words: string[],
  shard: Shard,
  options: ValidateOptions,
  language: Language,
): Promise<number> {
  const { texts } = language;
  const choice = await readPolicyFile(options, language);
  const { sources, failures, folders } = await findSources(words, texts.stdin);
  const [failure] = failures;
  if (failure) throw new UsageError(texts.failure(printable(failure.name), failure.obstacle));
  const [{ path, name } = { path: undefined, name: '' }, ...others] = sources;
  if (path === undefined || others.length > 0 || folders.length > 0) throw new UsageError(texts.shardNeedsFile);
  const own = realPath(path);
  if (options.output !== undefined && realPath(options.output) === own)
    throw new UsageError(texts.wouldOverwrite(options.output));
  const all = options.related && (await readRelatedFiles(options.related, texts));
  const related = all?.filter((one) => one.path !== own);
  const document = await openDocument(path, true);
  if ('kind' in document || document.isPacked) {
    const obstacle = 'kind' in document ? document : { kind: 'compressed' as const };
    throw new UsageError(texts.failure(printable(name), obstacle));
  }
  const { content, bytes } = document;
  const output = options.output === undefined ? standardOutput(texts) : fileOutput(options.output, texts);
  try {
    const layout = await surveyStream(content);
    const terms = { ...choice, ...(related && { related }) };
    const part = layout && (await judgePart(content, { ...shard, size: bytes }, { ...terms, layout }));
    const header = part && { header: sha256Of(layout.header) };
    const head = { waypostPart: 1, tool: version, ...shard, bytes, judgedBy: judgedBy(terms), ...header } as const;
    const sealed = part && { ...part, sha256: await digestOf(content, part) };
    for (const line of partLines(head, sealed)) await output.write(line);
  } finally {
    await document.close();
  }
  output.end();
  return exitCode.conformant;
}
