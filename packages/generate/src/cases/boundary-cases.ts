import type { Node } from '../emit/dialect.ts';
import { versionPath } from '../schema-file.ts';
import { find, loadJson, type VersionSource } from '../sources.ts';
import type { Case } from './case.ts';
import { deriveCases } from './derive.ts';

/** How cases that were derived before are treated. */
export interface DeriveOptions {
  /** They are derived anew. */
  recutCases: boolean;
  /** They are those of a released version: none is added, changed or taken away, whatever would be derived now. */
  isReleased: boolean;
}

/**
 * The boundary cases of a version. A case once written keeps its expectation: a schema change that would alter it is
 * left for the tests to report, until someone says that the change is meant (`pnpm generate --recut-cases`).
 */
export async function boundaryCases(source: VersionSource, schema: Node, { recutCases, isReleased }: DeriveOptions) {
  const file = `specs/${versionPath(source)}/cases/boundaries.json`;
  if (isReleased) return loadJson<Case[]>(file);
  const derived = deriveCases(schema, source.examples);
  const written = (await find([file])).length > 0 ? await loadJson<Case[]>(file) : [];
  if (recutCases || written.length === 0) return derived;
  const current = new Map(derived.map((one) => [one.id, one]));
  const kept = written.map((old) => {
    const now = current.get(old.id);
    current.delete(old.id);
    if (now && JSON.stringify(now) === JSON.stringify(old)) return old;
    console.warn(`${file}: ${old.id} ${now ? 'would change' : 'is no longer derived'}; if meant: --recut-cases`);
    return old;
  });
  return [...kept, ...current.values()];
}
