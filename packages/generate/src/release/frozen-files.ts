import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { differences } from '../differences.ts';
import { parsePointer } from '../pointer.ts';
import { root } from '../sources.ts';

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A committed file by its path below specs/; undefined where there is none. */
export const committedFile = (path: string) => readFile(`${root}specs/${path}`, 'utf8').catch(() => undefined);

/**
 * Why released files are not what they were: the committed one was edited or is gone, or the sources now give another.
 * @param recorded digest of each file, by path
 * @param given what the sources give now, by path; a file that is missing here is not compared
 */
export async function frozenFileProblems(
  recorded: Record<string, string>,
  given: Record<string, string>,
  committed: (path: string) => Promise<string | undefined> = committedFile,
): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, digest] of Object.entries(recorded)) {
    const [file, now] = [await committed(path), given[path]];
    if (file === undefined) problems.push(`specs/${path} was released and is gone`);
    else if (sha256(file) !== digest)
      problems.push(`specs/${path} was released, and is not what was released any more`);
    else if (now !== undefined && now !== file)
      problems.push(`specs/${path} was released, but would be another now: ${firstDifference(file, now)}`);
  }
  return problems;
}

/** Where two JSON texts differ first, with what stands there. */
function firstDifference(before: string, after: string): string {
  const [old, now] = [JSON.parse(before), JSON.parse(after)] as [unknown, unknown];
  const [first] = differences(old, now);
  if (!first) return 'the same, in another order';
  const { pointer, kind } = first;
  if (kind === 'added') return `${pointer} is new`;
  if (kind === 'removed') return `${pointer} is gone`;
  return `${pointer || 'the whole'} is ${excerpt(valueAt(now, pointer))}, was ${excerpt(valueAt(old, pointer))}`;
}

const excerpt = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
const valueAt = (value: unknown, pointer: string) =>
  parsePointer(pointer).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value);
