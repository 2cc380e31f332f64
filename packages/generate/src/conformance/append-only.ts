import { find, loadJson } from '../sources.ts';
import type { ManifestCase } from './manifest.ts';

/** The cases that a manifest lists as it is committed; none if there is none. */
export const writtenCases = async (manifest: string): Promise<ManifestCase[]> =>
  (await find([manifest])).length === 0 ? [] : (await loadJson<{ cases: ManifestCase[] }>(manifest)).cases;

/**
 * Refuses to take away or change what a released set of cases says: implementations were judged by it.
 * @throws Error that names the first case that would be gone or expect something else.
 */
export function refuseChanges(manifest: string, written: ManifestCase[], cases: ManifestCase[]): void {
  const current = new Map(cases.map((one) => [one.id, one]));
  const judged = ({ sha256, related, policy, date, expected }: ManifestCase) =>
    JSON.stringify([sha256, related, policy, date, expected]);
  for (const old of written) {
    const now = current.get(old.id);
    if (!now) throw new Error(`${manifest}: the released case ${old.id} is gone`);
    if (judged(now) !== judged(old)) throw new Error(`${manifest}: the released case ${old.id} would change`);
  }
}
