import type { PolicyChoice } from '@waypost/sdk';
import { version } from '../../package.json';
import { exitCode, UsageError } from '../exit-code.ts';
import type { Found } from '../input/find-sources.ts';
import type { RelatedFile } from '../input/read-related-files.ts';
import { realPath } from '../input/real-path.ts';
import { digestOf, sha256Of } from '../shard/digest.ts';
import { judgedBy } from '../shard/judged-by.ts';
import { partLines } from '../shard/part-lines.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';

/** Which part of a document: 0 is the first. */
export interface Shard {
  number: number;
  of: number;
}

/** What the document is judged by, and where the part goes. */
interface Judging {
  choice: PolicyChoice;
  related: readonly RelatedFile[] | undefined;
  output: Output;
  texts: Texts;
}

/**
 * Judges one part of a document and writes what `waypost merge` needs of it. There is no verdict yet, so the exit code
 * only tells whether the part was written.
 */
export async function judgeShard(
  { sources, failures, folders }: Found,
  shard: Shard,
  { choice, related: all, output, texts }: Judging,
): Promise<number> {
  const [failure] = failures;
  if (failure) throw new UsageError(texts.failure(printable(failure.name), failure.obstacle));
  const [{ path, name } = { path: undefined, name: '' }, ...others] = sources;
  if (path === undefined || others.length > 0 || folders.length > 0) throw new UsageError(texts.shardNeedsFile);
  const { judgePart, openDocument, surveyStream } = await import('../input/large-document.ts');
  const document = await openDocument(path, true);
  if ('kind' in document) throw new UsageError(texts.failure(printable(name), document));
  try {
    const { content, bytes } = document;
    if (document.isPacked) throw new UsageError(texts.failure(printable(name), { kind: 'compressed' }));
    const own = realPath(path);
    const related = all?.filter((one) => one.path !== own);
    const terms = { ...choice, ...(related && { related }) };
    const layout = await surveyStream(content);
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
