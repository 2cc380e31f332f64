import { DamagedInputError, type InParts, type Part, type PartPlan } from '@waypost/sdk/stream';
import { version } from '../../package.json';
import { UsageError } from '../exit-code.ts';
import { findSources } from '../input/find-sources.ts';
import { openDocument } from '../input/open-document.ts';
import { obstacleFrom } from '../input/read-file.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';
import { digestOf, sha256Of } from './digest.ts';
import { type JudgedBy, judgedBy } from './judged-by.ts';
import type { Head } from './part-line.ts';
import { PartError, readHead, readPart } from './read-part.ts';

/** Files with the parts of a verdict, and how to say what is wrong with them. */
export interface Merging {
  words: readonly string[];
  texts: Texts;
}

/** Why a part does not belong to the others, or to the document. */
export type PartFlaw = PartError['flaw'] | 'other-version' | 'other-document' | 'other-terms' | 'other-count' | 'twice';

interface PartFile {
  path: string;
  name: string;
  head: Head;
}

/**
 * Gives the parts of a verdict that were written before, instead of judging them; undefined where the document could not
 * be judged in parts. Where all of it has to be judged again, that is done here.
 * @throws UsageError if a part is missing, no part, or one of something else.
 */
export async function mergeParts(
  { words, texts }: Merging,
  terms: JudgedBy & { bytes: number; content(from: number): AsyncIterable<Uint8Array> },
  again: (plan: PartPlan) => AsyncIterable<Part>,
): Promise<InParts | undefined> {
  const files = await headsOf(words, texts);
  const expected: [PartFlaw, (head: Head) => boolean][] = [
    ['damaged', ({ number, of }) => number < of],
    ['other-version', ({ tool }) => tool === version],
    ['other-document', ({ bytes }) => bytes === terms.bytes],
    ['other-terms', (head) => head.judgedBy === judgedBy(terms)],
    ['other-count', ({ of }) => of === files[0]?.head.of],
    ['other-document', ({ header }) => header === files[0]?.head.header],
  ];
  const refuse = (name: string, flaw: PartFlaw): never => {
    throw new UsageError(texts.partRefused(printable(name), flaw));
  };
  const byNumber = new Map<number, PartFile>();
  for (const file of files) {
    const [flaw] = expected.find(([, isMet]) => !isMet(file.head)) ?? [];
    if (flaw) refuse(file.name, flaw);
    if (byNumber.has(file.head.number)) refuse(file.name, 'twice');
    byNumber.set(file.head.number, file);
  }
  const { of = 0, header } = files[0]?.head ?? {};
  const numbers = Array.from({ length: of }, (_, number) => number);
  const missing = numbers.filter((number) => !byNumber.has(number));
  if (of === 0) throw new UsageError(texts.noParts);
  if (missing.length > 0)
    throw new UsageError(
      texts.partsMissing(
        missing.map((number) => number + 1),
        of,
      ),
    );
  if (header === undefined) return undefined;
  return async function* (plan) {
    if (plan.ids) return yield* again(plan);
    for (const number of numbers) {
      const { path, name } = byNumber.get(number) as PartFile;
      if (sha256Of(plan.layout.header) !== header) refuse(name, 'other-document');
      const part = await reading(path, name, texts, readPart);
      if (!part) return refuse(name, 'damaged');
      if (part.sha256 !== (await digestOf(terms.content, part))) refuse(name, 'other-document');
      yield part;
    }
  };
}

async function headsOf(words: readonly string[], texts: Texts): Promise<PartFile[]> {
  const { sources, failures } = await findSources(words, texts.stdin);
  const [failure] = failures;
  if (failure) throw new UsageError(texts.failure(printable(failure.name), failure.obstacle));
  const files: PartFile[] = [];
  for (const { path, name } of sources) {
    if (path === undefined) throw new UsageError(texts.partsNotFromInput);
    files.push({ path, name, head: await reading(path, name, texts, readHead) });
  }
  return files;
}

/** What is read of a part; what is wrong with it is said. */
async function reading<T>(
  path: string,
  name: string,
  texts: Texts,
  read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  const file = await openDocument(path, true);
  if ('kind' in file) throw new UsageError(texts.failure(printable(name), file));
  try {
    return await read(file.content(0));
  } catch (error) {
    if (error instanceof PartError) throw new UsageError(texts.partRefused(printable(name), error.flaw));
    if (error instanceof DamagedInputError) throw new UsageError(texts.partRefused(printable(name), 'damaged'));
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new UsageError(texts.failure(printable(name), obstacleFrom(error)));
  } finally {
    await file.close();
  }
}
