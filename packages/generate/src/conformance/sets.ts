import type { ReleaseRecord } from '../release/record.ts';
import { find, loadJson } from '../sources.ts';

/** A version of the set of cases that implementations are judged by. */
export interface CaseSetSource {
  version: string;
  status: string;
  /** Whether it was released: nothing in it changes, and nothing is added to it. */
  isClosed: boolean;
  /** Where its files stand below specs/. */
  target: string;
  /** What its index says besides. */
  head: Record<string, unknown>;
}

/**
 * Every set by version, the oldest first. A set holds all that the one before it holds, and what has come since; so what
 * was reached by a released set stays reached, and what is new is asked for by the next set only.
 */
export async function findSets({ conformance }: Pick<ReleaseRecord, 'conformance'>): Promise<CaseSetSource[]> {
  const sources = (await find(['schemas/conformance/v*/levels.json'])).map(async (file): Promise<CaseSetSource> => {
    const [, version = ''] = /v([^/]+)\/levels\.json$/.exec(file) ?? [];
    const { status, ...head } = await loadJson<{ status: string }>(file);
    return { version, status, head, isClosed: Object.hasOwn(conformance, version), target: `conformance/v${version}` };
  });
  const numbers = ({ version }: CaseSetSource) => version.split('.').map(Number) as [number, number];
  return (await Promise.all(sources)).sort((one, other) => {
    const [[major, minor], [otherMajor, otherMinor]] = [numbers(one), numbers(other)];
    return major - otherMajor || minor - otherMinor;
  });
}
