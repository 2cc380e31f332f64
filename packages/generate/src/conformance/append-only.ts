import type { GatewayCase } from '../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { find, loadJson } from '../sources.ts';
import type { ManifestCase } from './manifest.ts';
import type { Requirement } from './requirements.ts';

type Judged = 'document' | 'related' | 'policy' | 'date' | 'expected';
/** A case of any kind: documents and what is found in them, or requests and what comes of them. */
export type Written = { id: string } & Partial<
  Pick<ManifestCase, Judged> & Pick<GatewayCase, 'keys' | 'given' | 'steps'>
>;

/** The cases that a manifest lists as it is committed; none if there is none. */
export const writtenCases = async (manifest: string): Promise<Written[]> =>
  (await find([manifest])).length === 0 ? [] : (await loadJson<{ cases: Written[] }>(manifest)).cases;

/**
 * Refuses to take away or change what a released set of cases says: implementations were judged by it.
 * @throws Error that names the first case that would be gone or expect something else.
 */
export function refuseChanges(manifest: string, written: readonly Written[], cases: readonly Written[]): void {
  const current = new Map(cases.map((one) => [one.id, one]));
  const judged = ({ document, related, policy, date, expected, keys, given, steps }: Written) =>
    JSON.stringify([document, related, policy, date, expected, keys, given, steps]);
  for (const old of written) {
    const now = current.get(old.id);
    if (!now) throw new Error(`${manifest}: the released case ${old.id} is gone`);
    if (judged(now) !== judged(old)) throw new Error(`${manifest}: the released case ${old.id} would change`);
  }
}

/**
 * Refuses to demand more or less of a released level: what was reached stays reached.
 * @throws Error that names the first requirement that would be new or gone.
 */
export async function refuseOtherRequirements(file: string, requirements: readonly { id: string }[]): Promise<void> {
  if ((await find([file])).length === 0) return;
  const written = (await loadJson<{ requirements: Requirement[] }>(file)).requirements;
  const [before, now] = [written, requirements].map((list) => new Set(list.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ];
  const gone = [...before].find((id) => !now.has(id));
  if (gone) throw new Error(`${file}: the released requirement ${gone} is gone`);
  const added = [...now].find((id) => !before.has(id));
  if (added) throw new Error(`${file}: the requirement ${added} is new: it belongs in a new version of the set`);
}
