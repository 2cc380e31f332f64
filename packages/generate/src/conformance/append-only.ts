import type { GatewayCase } from '../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import type { Tree } from '../tree.ts';
import type { ManifestCase } from './manifest.ts';
import type { Requirement } from './requirements.ts';

type Judged = 'document' | 'related' | 'policy' | 'date' | 'expected';
/** A case of any kind: documents and what is found in them, or requests and what comes of them. */
export type Written = { id: string } & Partial<
  Pick<ManifestCase, Judged> & Pick<GatewayCase, 'keys' | 'given' | 'steps'>
>;

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
 * Refuses to take back what a released set of cases demands. What is new is demanded by later sets.
 * @throws Error that names the first requirement that would be gone.
 */
export function refuseLostRequirements(path: string, files: Tree, stated: ReadonlyMap<string, unknown>): void {
  const written = JSON.parse(files.get(`specs/${path}`) as string) as { requirements: Requirement[] };
  const gone = written.requirements.find(({ id }) => !stated.has(id));
  if (gone) throw new Error(`${path}: the released requirement ${gone.id} is gone`);
}
