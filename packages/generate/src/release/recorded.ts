import { mapValues } from '../layers.ts';
import { catalogDigest } from './catalog-digest.ts';
import { sha256 } from './frozen-files.ts';
import type { RecordedRule, ReleaseRecord } from './record.ts';
import { isFinal, nameOf, type Standard } from './standard.ts';

/** The record with what is released now; what is in it already stays as it is. */
export function recorded(record: ReleaseRecord, { versions, layers, catalogs, apis, sets }: Standard): ReleaseRecord {
  const released = versions.filter(({ status }) => isFinal(status));
  const rules: Record<string, RecordedRule> = { ...record.rules };
  for (const version of released)
    for (const { id, clause, severity } of version.rules) {
      const before = rules[id]?.versions ?? [];
      rules[id] = { severity, clause, versions: [...new Set([...before, nameOf(version)])] };
    }
  const isAnything = released.length > 0;
  if (isAnything) for (const [id, { severity }] of Object.entries(layers)) rules[id] ??= { severity };
  const contracts = apis.filter(({ folder, status }) => isFinal(status) || record.problems[folder]);
  const final = sets.filter(({ status }) => isFinal(status));
  return {
    versions: { ...table(released, nameOf, ({ files }) => digests(files)), ...record.versions },
    rules: sorted(rules),
    catalogs: sorted({ ...(isAnything && mapValues(catalogs, catalogDigest)), ...record.catalogs }),
    problems: table(
      contracts,
      ({ folder }) => folder,
      ({ folder, problems }) => ({ ...mapValues(problems, ({ status }) => status), ...record.problems[folder] }),
    ),
    conformance: {
      ...table(
        final,
        ({ version }) => version,
        ({ files }) => digests(files),
      ),
      ...record.conformance,
    },
  };
}

const digests = (files: Record<string, string>) => mapValues(files, sha256);
const sorted = <T>(entries: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
const table = <T, U>(list: readonly T[], key: (one: T) => string, value: (one: T) => U): Record<string, U> =>
  Object.fromEntries(list.map((one) => [key(one), value(one)]));
